### The words that readers see, on the site and on paper.
### One section a room, ids prefixed by it.

## site

nav-home = Home
nav-print = To print

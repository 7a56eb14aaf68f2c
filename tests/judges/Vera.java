// veraPDF's own library as judge of PDF/UA-1 (the 106 machine rules of ISO 14289-1) and of PDF/A-2a (the 153 of
// ISO 19005-2).
//
// Input   DIST and UNPACKED (the unpacked kits): every *.pdf of both is judged against both, whatever it claims; what
//         it claims besides (PDF/X) is printed and not judged. A file for a press (`-presse.pdf`) is judged against
//         PDF/UA-1 alone, and may not claim PDF/A.
// Output  one line a file, `ok   verapdf  FILE` or `FAIL verapdf  FILE` with the broken rules below it; exit 0 if all were judged.
// Run     java -cp VERAPDF-JAR:JAXB-JARS Vera.java DIST UNPACKED      (run.sh does; one JVM for all the files)
//
// The library comes out of a PyPI package, since veraPDF itself is in no registry that we reach; it lacks only JAXB.

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.gf.model.GFModelParser;
import org.verapdf.pd.PDMetadata;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

public class Vera {
    private static final Pattern PDFX = Pattern.compile("GTS_PDFXVersion[^<]*?(PDF/X-[^<\"]+)");

    private static final Set<PDFAFlavour> JUDGED = Set.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A, PDFAFlavour.NO_FLAVOUR);

    public static void main(String[] folders) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<ValidationProfile> profiles = List.of(profile("PDFUA-1", 100), profile("PDFA-2A", 150));
        Map<String, String> said = new TreeMap<>(); // by the sum of the bytes: a kit holds files of the site
        for (String folder : folders) {
            Path root = Path.of(folder);
            for (Path file : pdfs(root)) {
                boolean press = file.toString().endsWith("-presse.pdf");
                String sum = press + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
                if (!said.containsKey(sum)) {
                    said.put(sum, judge(file, press ? profiles.subList(0, 1) : profiles, press));
                }
                System.out.print(String.format(said.get(sum), root.relativize(file)));
            }
        }
    }

    private static ValidationProfile profile(String name, int least) throws Exception {
        try (var xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name + ".xml")) {
            ValidationProfile profile = Profiles.profileFromXml(xml);
            // A truncated profile would pass everything.
            if (profile.getRules().size() < least) {
                throw new IllegalStateException("only " + profile.getRules().size() + " rules in the profile " + name);
            }
            return profile;
        }
    }

    private static List<Path> pdfs(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().toLowerCase().endsWith(".pdf") && Files.isRegularFile(path)).sorted().toList();
        }
    }

    /** The verdict, with %s where the file's name goes. */
    private static String judge(Path file, List<ValidationProfile> profiles, boolean press) {
        List<String> faults = new ArrayList<>();
        String claims = "";
        for (ValidationProfile profile : profiles) {
            PDFAFlavour flavour = profile.getPDFAFlavour();
            String standard = name(flavour) + " ";
            try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
                ValidationResult result = validator.validate(parser);
                claims = claims(file, parser, press);
                if (!result.isCompliant()) {
                    brokenRules(result).forEach(rule -> faults.add(standard + rule));
                } else if (result.getTotalAssertions() == 0) {
                    faults.add(standard + "veraPDF found nothing to test");
                }
            } catch (Exception | StackOverflowError | NoClassDefFoundError problem) {
                faults.add(standard + "veraPDF could not read it: " + problem);
            }
        }
        if (press && claims.contains("PDF/A")) {
            faults.add("a file for a press claims PDF/A");
        }
        StringBuilder text = new StringBuilder(faults.isEmpty() ? "ok   " : "FAIL ");
        text.append("verapdf  %s").append(claims.replace("%", "%%")).append('\n');
        faults.forEach(fault -> text.append("       ").append(fault.replaceAll("\\s+", " ").replace("%", "%%")).append('\n'));
        return text.toString();
    }

    /** Each broken rule once, with how often and the first place. */
    private static List<String> brokenRules(ValidationResult result) {
        Map<String, String> first = new TreeMap<>();
        Map<String, Integer> count = new TreeMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) {
                continue;
            }
            String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
            count.merge(rule, 1, Integer::sum);
            String detail = assertion.getErrorMessage() == null ? assertion.getMessage() : assertion.getErrorMessage();
            first.putIfAbsent(rule, detail + " [" + assertion.getLocation().getContext() + "]");
        }
        List<String> lines = new ArrayList<>();
        first.forEach((rule, detail) -> lines.add("rule " + rule + ", " + count.get(rule) + " times: " + detail));
        return lines.isEmpty() ? List.of("not compliant, and veraPDF names no rule") : lines;
    }

    private static String name(PDFAFlavour flavour) {
        return (flavour.getId().matches("\\d.*") ? "PDF/A-" : "PDF/") + flavour.getId();
    }

    /** What the file says of itself besides what it is judged against, so that nobody takes `ok` for a verdict on it. */
    private static String claims(Path file, PDFAParser parser, boolean press) throws Exception {
        var claimed = new TreeSet<String>();
        try (PDFAParser asClaimed = Foundries.defaultInstance().createParser(file.toFile())) {
            for (PDFAFlavour flavour : asClaimed.getFlavours()) {
                if (!JUDGED.contains(flavour) || press && flavour == PDFAFlavour.PDFA_2_A) {
                    claimed.add(name(flavour));
                }
            }
        }
        PDMetadata metadata = ((GFModelParser) parser).getPDDocument().getCatalog().getMetadata();
        if (metadata != null && metadata.getStream() != null) {
            try (var xmp = metadata.getStream()) {
                Matcher version = PDFX.matcher(new String(xmp.readAllBytes(), StandardCharsets.UTF_8));
                if (version.find()) {
                    claimed.add(version.group(1));
                }
            }
        }
        return claimed.isEmpty() ? "" : "  (claims " + String.join(", ", claimed) + " too: not judged)";
    }
}

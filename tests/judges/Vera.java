// veraPDF's own library as judge of PDF/UA-1: the 106 machine rules of ISO 14289-1.
//
// Input   DIST and UNPACKED (the unpacked kits): every *.pdf of both is judged against PDF/UA-1, whatever it claims;
//         what it claims besides (PDF/A, PDF/X) is printed and not judged.
// Output  one line a file, `ok   verapdf  FILE` or `FAIL verapdf  FILE` with the broken rules below it; exit 0 if all were judged.
// Run     java -cp VERAPDF-JAR:JAXB-JARS Vera.java DIST UNPACKED      (run.sh does; one JVM for all the files)
//
// The library comes out of a PyPI package, since veraPDF itself is in no registry that we reach; it lacks only JAXB.

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    public static void main(String[] folders) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        ValidationProfile profile;
        try (var xml = Profiles.class.getResourceAsStream("/org/verapdf/pdfa/validation/PDFUA-1.xml")) {
            profile = Profiles.profileFromXml(xml);
        }
        // A truncated profile would pass everything.
        if (profile.getRules().size() < 100) {
            throw new IllegalStateException("only " + profile.getRules().size() + " rules in the PDF/UA-1 profile");
        }
        for (String folder : folders) {
            Path root = Path.of(folder);
            for (Path file : pdfs(root)) {
                System.out.print(judge(file, root.relativize(file).toString(), profile));
            }
        }
    }

    private static List<Path> pdfs(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().toLowerCase().endsWith(".pdf") && Files.isRegularFile(path)).sorted().toList();
        }
    }

    private static String judge(Path file, String label, ValidationProfile profile) {
        List<String> faults = new ArrayList<>();
        String claims = "";
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(profile, false)) {
            ValidationResult result = validator.validate(parser);
            claims = claims(file, parser);
            if (!result.isCompliant()) {
                faults.addAll(brokenRules(result));
            } else if (result.getTotalAssertions() == 0) {
                faults.add("veraPDF found nothing to test");
            }
        } catch (Exception | StackOverflowError | NoClassDefFoundError problem) {
            faults.add("veraPDF could not read it: " + problem);
        }
        StringBuilder text = new StringBuilder(faults.isEmpty() ? "ok   " : "FAIL ");
        text.append("verapdf  ").append(label).append(claims).append('\n');
        faults.forEach(fault -> text.append("       ").append(fault.replaceAll("\\s+", " ")).append('\n'));
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

    /** What the file says of itself besides PDF/UA-1, so that nobody takes `ok` for a verdict on it. */
    private static String claims(Path file, PDFAParser parser) throws Exception {
        var claimed = new TreeSet<String>();
        try (PDFAParser asClaimed = Foundries.defaultInstance().createParser(file.toFile())) {
            for (PDFAFlavour flavour : asClaimed.getFlavours()) {
                if (flavour != PDFAFlavour.PDFUA_1 && flavour != PDFAFlavour.NO_FLAVOUR) {
                    claimed.add((flavour.getId().matches("\\d.*") ? "PDF/A-" : "PDF/") + flavour.getId());
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

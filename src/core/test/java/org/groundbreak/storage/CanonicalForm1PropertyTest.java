package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule F15 over mutations of {@link FormBodies}: by text, so that nothing of the reader is asked what counts. */
class CanonicalForm1PropertyTest {

    /** What of a body does not count, as text. */
    private static final List<Pattern> NOT_COUNTED = List.of(
            Pattern.compile(" (?:ac:macro-id|ac:schema-version|ac:local-id|ri:version-at-save)=\"[^\"]*\""),
            Pattern.compile("<ac:task-(?:id|uuid|status)>[^<]*<"),
            Pattern.compile("(?s)(?<=groundbreak-(?:spec|daci|option)\")[^>]*>(?:<ac:parameter.*?</ac:parameter>)+"),
            Pattern.compile("groundbreak-spec"));

    private static final Pattern LINK = Pattern.compile("<ac:link[ >].*?</ac:link>");
    private static final Pattern ADDRESS = Pattern.compile(" ri:(?:content-title|space-key)=\"[^\"]*\"");
    private static final Pattern INCLUDE = Pattern.compile("ac:name=\"include\".*?</ac:structured-macro>");
    private static final Pattern TAG_NAME = Pattern.compile("</?[a-zA-Z:0-9-]+|<!\\[CDATA\\[| [a-zA-Z:-]+=|&[a-z]+;");

    private final CanonicalForm1 form = new CanonicalForm1(AttachmentDigests.NONE);

    static Stream<String> bodies() {
        return FormBodies.all().stream();
    }

    @Test
    void givenTheBodiesThenTheyUseEveryUsualName() {
        String all = String.join("", FormBodies.all());
        assertTrue(FormBodies.all().size() >= 30);
        for (String name : NameTable.usualLocalNames()) {
            boolean used =
                    Pattern.compile("[<: ]" + name + "[ />=]").matcher(all).find();
            assertTrue(used || List.of("xmlns", "ref", "inline-comment-marker").contains(name), name);
        }
    }

    /** What Confluence and readers do to a body without changing what it says. */
    @ParameterizedTest
    @MethodSource("bodies")
    void givenWhatMustNotCountThenTheFingerprintStays(String body) throws Exception {
        Fingerprint before = fingerprint(body);
        Random random = new Random(body.hashCode());
        for (int run = 0; run < 60; run++) {
            String changed = body;
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                changed = harmless(random).apply(changed);
            }
            assertEquals(before, fingerprint(changed), changed);
            assertEquals(Set.of(), kinds(body, changed), changed);
        }
    }

    /** One letter of whatever else there is. */
    @ParameterizedTest
    @MethodSource("bodies")
    void givenWhatMustCountThenOneLetterChangesTheFingerprint(String body) throws Exception {
        Fingerprint before = fingerprint(body);
        BitSet silent = silent(body);
        int counted = 0;
        for (int i = 0; i < body.length(); i++) {
            if (!silent.get(i) && Character.isLetterOrDigit(body.charAt(i))) {
                String changed = body.substring(0, i) + (body.charAt(i) == 'j' ? 'k' : 'j') + body.substring(i + 1);
                assertNotEquals(before, fingerprint(changed), changed);
                // A comparison is dear, so that only some are made.
                assertTrue(counted % 29 != 0 || !kinds(body, changed).isEmpty(), changed);
                counted++;
            }
        }
        assertTrue(counted > 0);
    }

    /** Rule F9 in form 1: what a mark says has changed. */
    private static Set<ContentChange> kinds(String before, String after) throws StorageFormatException {
        return ContentComparison.counted(StorageDocument.parse(before), StorageDocument.parse(after));
    }

    /** And of what does not count, none. */
    @ParameterizedTest
    @MethodSource("bodies")
    void givenALetterOfAnAddressOrAnIdThenTheFingerprintStays(String body) throws Exception {
        Fingerprint before = fingerprint(body);
        BitSet values = new BitSet();
        addresses(body, values);
        Matcher ids = NOT_COUNTED.get(0).matcher(body);
        while (ids.find()) {
            values.set(ids.start(), ids.end());
        }
        BitSet names = names(body);
        for (int i = values.nextSetBit(0); i >= 0; i = values.nextSetBit(i + 1)) {
            if (!names.get(i) && Character.isLetterOrDigit(body.charAt(i))) {
                String changed = body.substring(0, i) + 'j' + body.substring(i + 1);
                assertEquals(before, fingerprint(changed), changed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void givenABodyThenItsCanonicalTextIsItsOwnCanonicalText(String body) throws Exception {
        String once = form.canonical(StorageDocument.parse(body));

        assertEquals(once, form.canonical(StorageDocument.parse(once)));
    }

    private static Function<String, String> harmless(Random random) {
        String value = "v" + random.nextInt(1000);
        return switch (random.nextInt(11)) {
            case 0 ->
                body -> body.replaceAll(
                        "<p>([^<>&]+)<",
                        "<p><ac:inline-comment-marker ac:ref=\"" + value + "\">$1</ac:inline-comment-marker><");
            case 1 -> body -> body.replaceAll("<ac:task-status>[a-z]+", "<ac:task-status>" + value);
            case 2 -> body -> body.replaceAll("<ac:task-id>[0-9]+", "<ac:task-id>" + value);
            case 3 -> body -> body.replaceAll(" ac:macro-id=\"[^\"]*\"", " ac:macro-id=\"" + value + "\"");
            case 4 -> body -> body.replaceAll("<(p|td|li)>", "<$1 ac:local-id=\"" + value + "\">");
            case 5 -> body -> body.replaceAll(" ri:version-at-save=\"[0-9]*\"", "");
            case 6 -> body -> readdressed(body, value);
            case 7 -> body -> body.replaceAll("</p><(p|h|u|t|d)", "</p>\n  <$1");
            case 8 ->
                body -> body + "<ac:structured-macro ac:name=\"groundbreak-spec-status\" ac:macro-id=\"" + value
                        + "\"/>";
            case 9 ->
                body -> body.replaceAll(
                        "(groundbreak-(?:spec|daci|option)\"[^>]*>)",
                        "$1<ac:parameter ac:name=\"" + value + "\">more</ac:parameter>");
            default ->
                body -> body.replaceAll("<ac:schema-version=\"1\"", "").replace("<br/>", "<br></br>") + "<!-- " + value
                        + " -->";
        };
    }

    /** As after a rename or a move: another title, another space, or a space where there was none. */
    private static String readdressed(String body, String value) {
        return LINK.matcher(body)
                .replaceAll(link -> Matcher.quoteReplacement(
                        isIncluded(body, link.start()) ? link.group() : readdressedLink(link.group(), value)));
    }

    private static String readdressedLink(String link, String value) {
        String renamed = link.replaceAll("ri:content-title=\"[^\"]*\"", "ri:content-title=\"" + value + "\"");
        return renamed.contains("ri:space-key")
                ? renamed.replaceAll("ri:space-key=\"[^\"]*\"", "ri:space-key=\"" + value + "\"")
                : renamed.replace("<ri:page ", "<ri:page ri:space-key=\"" + value + "\" ");
    }

    private static boolean isIncluded(String body, int place) {
        return INCLUDE.matcher(body).results().anyMatch(found -> found.start() <= place && place < found.end());
    }

    private static void addresses(String body, BitSet places) {
        Matcher links = LINK.matcher(body);
        while (links.find()) {
            Matcher address = ADDRESS.matcher(body).region(links.start(), links.end());
            while (!isIncluded(body, links.start()) && address.find()) {
                places.set(address.start(), address.end());
            }
        }
    }

    private static BitSet names(String body) {
        BitSet names = new BitSet();
        Matcher tags = TAG_NAME.matcher(body);
        while (tags.find()) {
            names.set(tags.start(), tags.end());
        }
        return names;
    }

    private static BitSet silent(String body) {
        BitSet silent = names(body);
        addresses(body, silent);
        for (Pattern pattern : NOT_COUNTED) {
            Matcher found = pattern.matcher(body);
            while (found.find()) {
                silent.set(found.start(), found.end());
            }
        }
        return silent;
    }

    private Fingerprint fingerprint(String body) throws StorageFormatException {
        return form.fingerprint(StorageDocument.parse(body));
    }
}

package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalForm1Test {

    private final Map<String, String> digests = new HashMap<>();
    private final CanonicalForm1 form = new CanonicalForm1(shown -> Optional.ofNullable(digests.get(shown.fileName())));

    /** Rule F15. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>x</ac:task-body></ac:task>"
                        + "| <ac:task><ac:task-body>x</ac:task-body></ac:task>",
                "<ac:link><ri:page ri:content-title='a' ri:space-key='B'/><ac:link-body>t</ac:link-body></ac:link>"
                        + "| <ac:link><ri:page></ri:page><ac:link-body>t</ac:link-body></ac:link>",
                "<ac:link><ri:attachment ri:filename='f'><ri:page ri:content-title='a'/></ri:attachment></ac:link>"
                        + "| <ac:link><ri:attachment ri:filename=\"f\"><ri:page></ri:page></ri:attachment></ac:link>",
                "<ac:parameter ac:name='p'><ac:link><ri:page ri:content-title='a'/></ac:link></ac:parameter>"
                        + "| <ac:parameter ac:name=\"p\"><ac:link><ri:page ri:content-title=\"a\"></ri:page></ac:link></ac:parameter>",
                "<ri:page ri:content-title='a'/>| <ri:page ri:content-title=\"a\"></ri:page>",
                "<ac:link><ri:page ri:content-title='a'/><ac:link-body><ri:attachment ri:filename='f'><ri:page"
                        + " ri:content-title='b'/></ri:attachment></ac:link-body></ac:link>"
                        + "| <ac:link><ri:page></ri:page><ac:link-body><ri:attachment ri:filename=\"f\">"
                        + "<ri:page ri:content-title=\"b\"></ri:page></ri:attachment></ac:link-body></ac:link>",
                "<p>a</p> <ac:structured-macro ac:name='groundbreak-spec-status'/> <p>b</p>| <p>a</p><p>b</p>",
                "<ac:structured-macro ac:name='groundbreak-daci'><ac:parameter ac:name='id'>1</ac:parameter><ac:rich-text-body>"
                        + "<p>x</p></ac:rich-text-body></ac:structured-macro>"
                        + "| <ac:structured-macro ac:name=\"groundbreak-daci\"><ac:rich-text-body><p>x</p></ac:rich-text-body>"
                        + "</ac:structured-macro>",
                "<ac:structured-macro ac:name='other'><ac:parameter ac:name='id'>1</ac:parameter></ac:structured-macro>"
                        + "| <ac:structured-macro ac:name=\"other\"><ac:parameter ac:name=\"id\">1</ac:parameter></ac:structured-macro>",
            })
    void givenABodyThenOnlyWhatCountsIsWritten(String body, String expected) throws Exception {
        assertEquals(expected, form.canonical(StorageDocument.parse(body)));
    }

    /** Rule F17: the digest was made with sha256sum. */
    @Test
    void givenABodyWithoutAttachmentsThenItsFingerprintIsThatOfItsCanonicalText() throws Exception {
        StorageDocument document = StorageDocument.parse("<p>a</p>\n<p>&uuml;</p>");

        assertEquals(
                "f1:12d912763cfbe531d673732ed7050b975bea738f42bb985ecab69608d3f4cf0e",
                form.fingerprint(document).toString());
        assertEquals(Fingerprint.of(1, form.canonical(document)), form.fingerprint(document));
    }

    /** Rule F16. */
    @Test
    void givenAnotherAttachmentThenTheFingerprintIsAnotherUntilTheOldOneIsBack() throws Exception {
        String body = "<p><ac:image><ri:attachment ri:filename='flow.png'/></ac:image></p>";
        Fingerprint without = fingerprint(body);
        digests.put("flow.png", "a".repeat(64));
        Fingerprint first = fingerprint(body);
        digests.put("flow.png", "b".repeat(64));
        Fingerprint second = fingerprint(body);
        digests.put("flow.png", "a".repeat(64));
        digests.put("unused.png", "c".repeat(64));

        assertEquals(first, fingerprint(body));
        assertNotEquals(first, second);
        assertNotEquals(first, without);
        assertNotEquals(first, fingerprint(body.replace("flow", "flaw")));
    }

    /** Rule F16. */
    @Test
    void givenABodyThenEachAttachmentItNamesIsFoundOnce() throws Exception {
        SortedSet<ShownAttachment> expected = new TreeSet<>(List.of(
                new ShownAttachment("a.png", Optional.empty(), Optional.empty()),
                new ShownAttachment("a.png", Optional.of("GEO"), Optional.of("Atlas")),
                new ShownAttachment("b.pdf", Optional.empty(), Optional.empty())));
        String image = "<ac:image><ri:attachment ri:filename='a.png'/></ac:image>";
        String body = image + image
                + "<ac:image><ri:attachment ri:filename='a.png'><ri:page ri:content-title='Atlas' ri:space-key='GEO'/>"
                + "</ri:attachment></ac:image><ri:page ri:content-title='Other'/>"
                + "<ac:parameter ac:name='name'><ri:attachment ri:filename='b.pdf'/></ac:parameter><ri:attachment/>";

        assertEquals(expected, CanonicalForm1.shown(StorageDocument.parse(body)));
    }

    private Fingerprint fingerprint(String body) throws StorageFormatException {
        return form.fingerprint(StorageDocument.parse(body));
    }
}

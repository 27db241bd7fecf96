package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule F9. */
class ContentComparisonTest {

    private static final List<String> PIECES = List.of(
            "<p>%s</p>",
            "<p>a %s</p>",
            "<pre>%s</pre>",
            "<b>%s</b>",
            "<i>%s</i>",
            "<a href='1'>%s</a>",
            "<ac:structured-macro ac:name='m'><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>",
            "<ac:structured-macro ac:name='m'><ac:parameter ac:name='p'>%s</ac:parameter></ac:structured-macro>",
            "<ac:link><ri:page ri:content-title='t'/><ac:link-body>%s</ac:link-body></ac:link>",
            "<ac:image><ri:url/></ac:image>%s",
            "a%s",
            " %s",
            "\n%s",
            "<ac:emoticon/>%s",
            "<ri:page/>%s",
            "<td colspan='2' style='s'>%s</td>",
            "<x:y xmlns:x='u'>%s</x:y>");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a</p>                 | <p>b</p>                           | WORDS",
                "<p>a</p><p>b</p>         | <p>a</p><p>b c</p>                 | WORDS",
                "<p>ab</p>                | <p>a b</p>                         | WORDS",
                "<p>a</p>                 | <p>a</p><p>b</p>                   | WORDS STRUCTURE",
                "<time datetime='2026-01-01'/> | <time datetime='2026-01-02'/> | WORDS",
                "<ac:plain-text-body><![CDATA[a]]></ac:plain-text-body>"
                        + " | <ac:plain-text-body><![CDATA[b]]></ac:plain-text-body> | WORDS",
                "`<pre>a\nb</pre>`        | `<pre>a\n\nb</pre>`                | WHITE_SPACE",
                "`<p>a  b</p>`            | `<p>a b</p>`                       | WHITE_SPACE",
                "`<p>a<b/></p>`           | `<p>a <b/></p>`                    | WHITE_SPACE",
                "<a href='1'>x</a>        | <a href='2'>x</a>                  | LINKS",
                "<p>x y</p>               | <p><a href='1'>x</a> y</p>         | LINKS",
                "<p><a href='1'>x</a> y</p> | <p>x <a href='1'>y</a></p>       | LINKS",
                "<ac:link><ri:page ri:content-title='a'/></ac:link>"
                        + " | <ac:link><ri:page ri:content-title='b'/></ac:link>       | LINKS",
                "<ac:link><ri:page/><ac:link-body>x</ac:link-body></ac:link>"
                        + " | <ac:link><ri:page/><ac:link-body>y</ac:link-body></ac:link> | WORDS",
                "<ac:link><ri:user ri:userkey='a'/></ac:link> | <ac:link><ri:user ri:userkey='b'/></ac:link> | LINKS",
                "<ac:image><ri:url ri:value='a'/></ac:image>"
                        + " | <ac:image><ri:url ri:value='b'/></ac:image>               | IMAGES",
                "<ac:image ac:width='1'/> | <ac:image ac:width='2'/>           | IMAGES",
                "<p>a</p>                 | <p>a<ac:emoticon/></p>             | IMAGES",
                "<p>a<ac:image/>b</p>     | <p><ac:image/>ab</p>               | IMAGES",
                "<p>a<ac:image/></p><p>b</p> | <p>a</p><p><ac:image/>b</p>     | IMAGES",
                "<ac:structured-macro ac:name='a'/> | <ac:structured-macro ac:name='b'/> | MACROS",
                "<p/>                     | <p/><ac:structured-macro ac:name='b'/> | MACROS",
                "<ac:structured-macro><ac:parameter>1</ac:parameter></ac:structured-macro>"
                        + " | <ac:structured-macro><ac:parameter>2</ac:parameter></ac:structured-macro> | MACROS",
                "<ac:structured-macro><ac:parameter><ri:page/></ac:parameter></ac:structured-macro>"
                        + " | <ac:structured-macro><ac:parameter><ri:user/></ac:parameter></ac:structured-macro> | MACROS",
                "<ac:structured-macro><ac:rich-text-body><p>a</p></ac:rich-text-body></ac:structured-macro>"
                        + " | <ac:structured-macro><ac:rich-text-body><p>b</p></ac:rich-text-body></ac:structured-macro>"
                        + " | WORDS",
                "<ac:task><ac:task-status>incomplete</ac:task-status></ac:task>"
                        + " | <ac:task><ac:task-status>complete</ac:task-status></ac:task> | TASKS",
                "<p>a</p>                 | <h1>a</h1>                         | STRUCTURE",
                "<p>a b</p>               | <p>a</p><p>b</p>                   | STRUCTURE",
                "<p>a b</p><p>c</p>       | <p>a</p><p>b c</p>                 | STRUCTURE",
                "<td>a</td>               | <td colspan='2'>a</td>             | STRUCTURE",
                "<ac:layout-section ac:type='a'/> | <ac:layout-section ac:type='b'/> | STRUCTURE",
                "<td>a</td>               | <td style='color: red'>a</td>      | FORMATTING",
                "<p>a b</p>               | <p><b>a</b> b</p>                  | FORMATTING",
                "<p><b>a</b> b</p>        | <p>a <b>b</b></p>                  | FORMATTING",
                "<p><b>a </b>b</p>        | <p><b>a</b> b</p>                  | FORMATTING",
                "<p><b>a</b></p>          | <p><i>a</i></p>                    | FORMATTING",
                "<ac:placeholder>a</ac:placeholder> | a                        | OTHER",
                "<p><ac:image/><ac:link/></p> | <p><ac:link/><ac:image/></p>   | OTHER",
                "<p>a</p><ac:image/>      | <p>b</p><ac:emoticon/>             | WORDS IMAGES",
                "<p>a</p>                 | `\n<p>a</p>`                       | ",
                "<p ac:local-id='1'>a</p> | <p>a</p>                           | ",
            })
    void givenTwoBodiesThenTheKindOfChangeIsSaid(String before, String after, String kinds) throws Exception {
        String expected = kinds == null ? "" : kinds;

        assertEquals(expected, names(between(before, after)), before + " to " + after);
        assertEquals(expected, names(between(after, before)), after + " to " + before);
    }

    @Test
    void givenAnyTwoBodiesThenSomethingIsSaidExactlyWhenTheirFingerprintsDiffer() throws Exception {
        Random random = new Random(9);
        CanonicalForm form = new CanonicalForm0();
        for (int i = 0; i < 5_000; i++) {
            String before = body(random, 3);
            String after = body(random, 3);

            boolean same = form.fingerprint(StorageDocument.parse(before))
                    .equals(form.fingerprint(StorageDocument.parse(after)));

            assertEquals(same, between(before, after).isEmpty(), () -> before + " to " + after);
        }
    }

    @Test
    void givenAnAnswerThenItCannotBeChangedAndHasCodes() throws Exception {
        Set<ContentChange> changes = between("<pre>a</pre>", "<pre>a </pre>");

        assertThrows(UnsupportedOperationException.class, changes::clear);
        assertEquals("white-space", changes.iterator().next().code());
    }

    private static String names(Set<ContentChange> changes) {
        return changes.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static Set<ContentChange> between(String before, String after) throws StorageFormatException {
        return ContentComparison.between(StorageDocument.parse(before), StorageDocument.parse(after));
    }

    private static String body(Random random, int depth) {
        String[] pieces = new String[random.nextInt(3)];
        Arrays.setAll(pieces, i -> PIECES.get(random.nextInt(PIECES.size()))
                .formatted(depth == 0 ? "" : body(random, depth - 1)));
        return String.join("", pieces);
    }
}

package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule F20: a body as lines, and two of them side by side. */
class ReadableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<h2>Goal</h2><p>One <b>two</b>&nbsp;three</p>  | ## Goal / One two\u00a0three",
                "<p>a<br/>b</p><hr/><p>c</p>                     | a / b / --- / c",
                "<ul><li>a</li><li><p>b</p></li></ul>            | - a / - b",
                "<table><tbody><tr><th>k</th><td><p>v</p><p>w</p></td></tr></tbody></table> | `k | v w`",
                "<p><a href='http://x.org/'>here</a></p>         | here <http://x.org/>",
                "<ac:image><ri:attachment ri:filename='p.png'/></ac:image> | [p.png]",
                "<ac:link><ri:page ri:content-title='T'/><ac:link-body>text</ac:link-body></ac:link> | Ttext",
                "<p><ac:link><ri:page/></ac:link></p>            | [...]",
                "<p>due <time datetime='2026-01-02'/></p>        | due 2026-01-02",
                "<ac:structured-macro ac:name='info'><ac:parameter ac:name='title'>x</ac:parameter>"
                        + "<ac:rich-text-body><p>y</p></ac:rich-text-body></ac:structured-macro> | [info][title=x] / y",
                "`<pre>a\n  b</pre>`                              | a /   b",
                "<p> </p><p/>                                    | ``",
                "<h1>a</h1><h3>b</h3><p>c</p>                     | # a / ### b / c",
                "<ac:task-list><ac:task><ac:task-body>do</ac:task-body></ac:task></ac:task-list> | - do",
                "<p><img src='p.png'/><ac:emoticon ac:name='tick'/></p> | [p.png][tick]",
                "<ac:image><ri:url ri:value='http://x.org/p.png'/></ac:image> | [http://x.org/p.png]",
                "<p>a <ac:link><ri:page ri:content-title='T'/></ac:link> b <a>c</a></p> | a T b c",
                "<p><ac:link><ri:user ri:username='ann'/></ac:link></p> | ann",
                "<p><ac:link><ri:space ri:space-key='DEV'/></ac:link></p> | DEV",
                "<p>x</p><ac:macro ac:name='toc'/><p>y</p>        | x / [toc] / y",
                "`<table><tbody><tr><td><pre>a\nb</pre></td></tr><tr><td>c</td></tr></tbody></table>` | a b / c",
                "<table><tbody><tr><td><ul><li>a</li></ul></td><td><ac:structured-macro ac:name='info'/></td></tr>"
                        + "</tbody></table> | `a | [info]`"
            })
    void givenABodyThenItsLinesAreWhatIsReadF20(String body, String expected) throws Exception {
        assertEquals(expected, String.join(" / ", ReadableText.lines(StorageDocument.parse(body))));
    }

    @Test
    void givenTwoTextsThenTheyAreSideBySideWithTheWordsThatChanged() {
        List<ComparedLine> lines = ComparedLine.between(
                List.of("same", "the old way", "gone", "end"), List.of("same", "the new way", "end", "more"));

        assertEquals(
                List.of(
                        "SAME same|same",
                        "CHANGED the *old* way|the *new* way",
                        "REMOVED *gone*|",
                        "SAME end|end",
                        "ADDED |*more*"),
                lines.stream().map(ReadableTextTest::said).toList());
    }

    @Test
    void givenAnyTwoTextsThenEachSideReadsAsItsText() {
        List<String> before = OrdinaryBodyLines.of(3);
        List<String> after = OrdinaryBodyLines.of(5);

        List<ComparedLine> lines = ComparedLine.between(before, after);

        assertEquals(before, side(lines, ComparedLine.Kind.ADDED, true));
        assertEquals(after, side(lines, ComparedLine.Kind.REMOVED, false));
    }

    @Test
    void givenTwoTextsWithNothingInCommonThenItTakesBoundedTime() {
        List<String> before = IntStream.range(0, 50_000).mapToObj(i -> "b" + i).toList();
        List<String> after = IntStream.range(0, 50_000).mapToObj(i -> "a" + i).toList();
        long start = System.nanoTime();

        List<ComparedLine> lines = ComparedLine.between(before, after);

        assertEquals(50_000, lines.size());
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
    }

    private static List<String> side(List<ComparedLine> lines, ComparedLine.Kind without, boolean before) {
        return lines.stream()
                .filter(line -> line.kind() != without)
                .map(line -> String.join(
                        "",
                        (before ? line.before() : line.after())
                                .stream().map(ComparedLine.TextPart::text).toList()))
                .toList();
    }

    private static String said(ComparedLine line) {
        return line.kind() + " " + marked(line.before()) + "|" + marked(line.after());
    }

    private static String marked(List<ComparedLine.TextPart> parts) {
        return String.join(
                "",
                parts.stream()
                        .map(part -> part.changed() ? "*" + part.text() + "*" : part.text())
                        .toList());
    }

    /** Some lines that differ in some. */
    private static final class OrdinaryBodyLines {
        static List<String> of(int step) {
            return IntStream.range(0, 200)
                    .mapToObj(i -> "line " + (i % step == 0 ? i * step : i))
                    .toList();
        }
    }
}

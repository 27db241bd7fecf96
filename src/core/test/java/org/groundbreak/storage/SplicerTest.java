package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule F10. */
class SplicerTest {

    private static final String M = "<ac:structured-macro ac:name=\"groundbreak-daci\">";
    private static final String END = "</ac:structured-macro>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M/>                                   | M><P>7</P></M>",
                "M />                                  | M ><P>7</P></M>",
                "M></M>                                | M><P>7</P></M>",
                "M></M >                               | M><P>7</P></M >",
                "M><P>6</P></M>                        | M><P>7</P></M>",
                "M><P/></M>                            | M><P>7</P></M>",
                "M a='>\"'><P x=\">\">6</P> </M>       | M a='>\"'><P>7</P> </M>",
                "M> <Q>a</Q> <B/></M>                  | M> <Q>a</Q><P>7</P> <B/></M>",
                "M><B><p>&nbsp;</p></B></M>            | M><P>7</P><B><p>&nbsp;</p></B></M>",
                "M><!-- <P>1</P> --><P>6</P></M>       | M><!-- <P>1</P> --><P>7</P></M>",
                "M><B>M2><P>6</P></M></B></M>          | M><P>7</P><B>M2><P>6</P></M></B></M>",
                "M><B><![CDATA[<P>6</P>]]></B></M>     | M><P>7</P><B><![CDATA[<P>6</P>]]></B></M>",
            })
    void givenAMacroThenAParameterIsReplacedOrAddedInItsPlace(String before, String after) throws Exception {
        StorageDocument document = page(before);

        assertEquals(
                page(after).body(),
                Splicer.of(document).parameter(first(document), "id", "7").body());
    }

    @Test
    void givenAMacroThenUsersAreNamedByKey() throws Exception {
        StorageDocument document = page("M><ac:parameter ac:name=\"approver\">ann</ac:parameter></M>");

        assertEquals(
                page("M><ac:parameter ac:name=\"approver\"><ri:user ri:userkey=\"k1\"/></ac:parameter></M>")
                        .body(),
                Splicer.of(document)
                        .users(first(document), "approver", List.of("k1"))
                        .body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M/>                            | M><B><i/></B></M>",
                "M><P>6</P></M>                 | M><P>6</P><B><i/></B></M>",
                "M><B/></M>                     | M><B><i/></B></M>",
                "M><B></B></M>                  | M><B><i/></B></M>",
                "M><B>x <!-- y --> </B></M>     | M><B>x <!-- y --> <i/></B></M>",
                "M><B>M2></M></B><P>6</P></M>   | M><B>M2></M><i/></B><P>6</P></M>",
            })
    void givenAMacroThenItsBodyIsWrittenOnAtItsEnd(String before, String after) throws Exception {
        StorageDocument document = page(before);

        assertEquals(
                page(after).body(),
                Splicer.of(document).append(first(document), "<i/>").body());
    }

    @Test
    void givenAMacroThenAnotherOneIsAddedToIt() throws Exception {
        StorageDocument document = page("M><B><p/></B></M>");
        MacroMarkup option = MacroMarkup.named("groundbreak-option").parameter("name", "A & B");

        assertEquals(
                page("M><B><p/><ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">"
                                + "A &amp; B</ac:parameter></ac:structured-macro></B></M>")
                        .body(),
                Splicer.of(document).append(first(document), option).body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M><P>6</P><B>x<![CDATA[</B>]]>&eacute;</B></M> | M><P>6</P><B><i/></B></M>",
                "M><B/></M>                                     | M><B><i/></B></M>",
                "M/>                                            | M><B><i/></B></M>",
            })
    void givenAMacroThenItsBodyIsReplaced(String before, String after) throws Exception {
        StorageDocument document = page(before);

        assertEquals(
                page(after).body(),
                Splicer.of(document).body(first(document), "<i/>").body());
    }

    @Test
    void givenWhatNobodyCanTellApartThenNothingIsChanged() throws Exception {
        refused(SpliceError.DOUBLED_PARAMETER, "M><P>1</P><P>2</P></M>", (s, m) -> s.parameter(m, "id", "7"));
        refused(SpliceError.DOUBLED_BODY, "M><B/><B/></M>", (s, m) -> s.append(m, "x"));
        refused(SpliceError.DOUBLED_BODY, "M><B/><B/></M>", (s, m) -> s.body(m, "x"));
        refused(
                SpliceError.PLAIN_TEXT_BODY,
                "M><ac:plain-text-body>x</ac:plain-text-body></M>",
                (s, m) -> s.append(m, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "</ac:rich-text-body><ac:rich-text-body>", "&", "&zz;", "]]>", "\u0000", "<!--"})
    void givenWhatIsNoStorageFormatThenItIsNotWritten(String markup) throws Exception {
        refused(SpliceError.NOT_STORAGE_FORMAT, "M/>", (s, m) -> s.append(m, markup));
        refused(SpliceError.NOT_STORAGE_FORMAT, "M><B>x</B></M>", (s, m) -> s.append(m, markup));
        refused(SpliceError.NOT_STORAGE_FORMAT, "M><B>x</B></M>", (s, m) -> s.body(m, markup));
    }

    @Test
    void givenAValueThatXmlForbidsThenItIsNotWritten() throws Exception {
        refused(SpliceError.NOT_STORAGE_FORMAT, "M/>", (s, m) -> s.parameter(m, "id", "\ud800"));
        refused(SpliceError.NOT_STORAGE_FORMAT, "M/>", (s, m) -> s.users(m, "id", List.of("\u0001")));
    }

    /** A carriage return and a line feed that meet are one line end; two brackets and a greater-than sign end a section. */
    @Test
    void givenWhatWouldReadDifferentlyWithItsNeighbourThenNothingIsChanged() throws Exception {
        refused(SpliceError.WOULD_CHANGE_MORE, "M><B>x\r</B></M>", (s, m) -> s.append(m, "\nx"));
        refused(SpliceError.WOULD_CHANGE_MORE, "M><B>x]]</B></M>", (s, m) -> s.append(m, ">"));
    }

    @Test
    void givenABodyAtItsLimitsThenItDoesNotGrowBeyondThem() throws Exception {
        String deep = "<b>".repeat(StorageDocument.MAX_DEPTH) + "</b>".repeat(StorageDocument.MAX_DEPTH);
        String long1 = "x".repeat(StorageDocument.MAX_LENGTH - M.length() - END.length());

        refused(SpliceError.TOO_LARGE, "M/>", (s, m) -> s.append(m, deep));
        refused(SpliceError.TOO_LARGE, "M></M>" + long1, (s, m) -> s.append(m, "y"));
    }

    @Test
    void givenAMacroOfAnotherBodyThenItIsNotFound() throws Exception {
        MacroCall elsewhere = first(page("<p>x</p>M/>"));

        refused(SpliceError.NOT_FOUND, "M/>", (s, m) -> s.append(elsewhere, "x"));
    }

    @Test
    void givenWhatStandsAgainstAChangeThenItHasACode() {
        assertEquals("would-change-more", SpliceError.WOULD_CHANGE_MORE.code());
    }

    private static void refused(SpliceError error, String body, Change change) throws Exception {
        StorageDocument document = page(body);
        MacroCall macro = first(document);
        Executable tried = () -> change.of(Splicer.of(document), macro);

        assertEquals(
                error,
                assertThrows(SpliceException.class, tried, body).error(),
                body.substring(0, Math.min(80, body.length())));
    }

    private static MacroCall first(StorageDocument document) {
        return MacroFinder.ours(document).get(0);
    }

    /** Written short: M opens the macro, P is its parameter named id, Q another one, B its body. */
    private static StorageDocument page(String body) throws StorageFormatException {
        return StorageDocument.parse(body.replaceAll("</M( ?)>", "</ac:structured-macro$1>")
                .replace("M2", M.substring(0, M.length() - 1))
                .replaceAll("M(?=[ />])", M.substring(0, M.length() - 1))
                .replaceAll("<P(?=[ />])", "<ac:parameter ac:name=\"id\"")
                .replace("</P>", "</ac:parameter>")
                .replace("<Q>", "<ac:parameter ac:name=\"q\">")
                .replace("</Q>", "</ac:parameter>")
                .replaceAll("<(/?)B(?=[ />])", "<$1ac:rich-text-body"));
    }

    /** A change that will not be made. */
    private interface Change {
        StorageDocument of(Splicer splicer, MacroCall macro) throws SpliceException;
    }
}

package org.groundbreak.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands in a macro is handed on as it is written; only attachments are told which page they are of. */
class MacroBodyTest {

    private static Optional<String> body(String storage) throws StorageFormatException {
        StorageDocument document = StorageDocument.parse(storage);
        return MacroBody.forOtherPage(
                document, MacroFinder.named(document, "groundbreak-option").get(0), "Page & co");
    }

    @Test
    void givenABodyThenItIsHandedOnCharacterByCharacter() throws Exception {
        String inside = "<p>Fast &amp; &auml;  cheap</p><!-- so -->\n<ul><li>one</li></ul><ac:link><ri:page "
                + "ri:content-title=\"Other\"/></ac:link>";

        assertEquals(
                Optional.of(inside),
                body("<p>before</p><ac:structured-macro ac:name=\"groundbreak-option\"><ac:parameter ac:name=\"name\">"
                        + "A</ac:parameter><ac:rich-text-body>" + inside
                        + "</ac:rich-text-body></ac:structured-macro><p>behind</p>"));
    }

    @Test
    void givenAnAttachmentOfThePageThenItIsToldWhichPageThatWasAndOneOfAnotherPageStays() throws Exception {
        String other = "<ac:image><ri:attachment ri:filename=\"b.png\"><ri:page ri:content-title=\"Else\"/>"
                + "</ri:attachment></ac:image>";

        assertEquals(
                Optional.of(
                        "<ac:image><ri:attachment ri:filename=\"a>.png\" ><ri:page ri:content-title=\"Page &amp; co\"/>"
                                + "</ri:attachment></ac:image>" + other),
                body("<ac:structured-macro ac:name=\"groundbreak-option\"><ac:rich-text-body><ac:image>"
                        + "<ri:attachment ri:filename=\"a>.png\" /></ac:image>" + other
                        + "</ac:rich-text-body></ac:structured-macro>"));
    }

    @Test
    void givenNoBodyThenThereIsNothing() throws Exception {
        assertEquals(Optional.empty(), body("<ac:structured-macro ac:name=\"groundbreak-option\"/>"));
        assertEquals(
                Optional.empty(),
                body("<ac:structured-macro ac:name=\"groundbreak-option\"><ac:rich-text-body/></ac:structured-macro>"));
    }
}

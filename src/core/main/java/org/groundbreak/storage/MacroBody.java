package org.groundbreak.storage;

import java.util.Optional;

/** What stands in a macro, for another page. */
public final class MacroBody {

    private static final String ATTACHMENT = "ri:attachment";

    private MacroBody() {}

    /**
     * The rich-text body of a macro as it is written, to be put into another page of the same space. An attachment that is
     * named without its page is that of the page it stands in, so that it is told which page that was.
     *
     * @param macro found in this very document
     * @param title of the page it stands in
     * @return empty when it has no body, or one that cannot be told
     */
    public static Optional<String> forOtherPage(StorageDocument document, MacroCall macro, String title) {
        Tokens tokens = document.tokens();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START && tokens.offset(i) == macro.start()) {
                return body(Element.at(document, i)).map(body -> text(body, title));
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> body(Element macro) {
        try {
            return MacroParts.of(macro).body().filter(body -> !body.isEmptyTag());
        } catch (SpliceException e) {
            return Optional.empty();
        }
    }

    private static String text(Element body, String title) {
        StorageDocument document = body.document();
        Tokens tokens = document.tokens();
        StringBuilder text = new StringBuilder();
        int written = body.contentFrom();
        for (int i = body.start() + 1; i < body.end(); i++) {
            if (tokens.kind(i) == Tokens.Kind.START && tokens.name(i).text().equals(ATTACHMENT)) {
                Element attachment = Element.at(document, i);
                if (attachment.children().isEmpty()) {
                    text.append(document.body(), written, open(attachment));
                    text.append("><ri:page ri:content-title=\"")
                            .append(XmlText.attribute(title))
                            .append("\"/></ri:attachment>");
                    written = attachment.to();
                }
            }
        }
        return text.append(document.body(), written, body.contentTo()).toString();
    }

    /** Offset of what closes the start tag. */
    private static int open(Element element) {
        int end = element.contentFrom() - 1;
        return element.isEmptyTag() ? end - 1 : end;
    }
}

package org.groundbreak.confluence.mail;

import com.atlassian.confluence.user.ConfluenceUser;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import org.groundbreak.words.Words;

/** Puts what somebody is told into plain text: page by page the title, what there is to say, and the address. */
final class LetterMaker {

    private static final String PAGE = "/pages/viewpage.action?pageId=";

    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product, without a slash at its end */
    LetterMaker(Supplier<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** @param parts at least one */
    Letter make(Words his, ConfluenceUser reader, String subjectKey, List<LetterPart> parts) {
        String base = baseUrl.get();
        StringBuilder body = new StringBuilder();
        body.append(his.text("mail.hello", oneLine(reader.getFullName()))).append("\n\n");
        long before = 0;
        for (LetterPart part : parts) {
            NewsItem item = part.item();
            if (item.contentId() != before) {
                body.append(oneLine(part.title())).append('\n');
            }
            body.append("  ").append(oneLine(text(his, item))).append('\n');
            body.append("  ").append(address(base, item)).append("\n\n");
            before = item.contentId();
        }
        body.append("-- \n").append(his.text("mail.why", base + MailPage.PATH)).append('\n');
        String subject = his.text(subjectKey, oneLine(parts.get(0).title()), Integer.toString(parts.size()));
        return new Letter(oneLine(subject), body.toString());
    }

    private static String text(Words his, NewsItem item) {
        return his.text(item.textKey(), item.arguments().toArray(Serializable[]::new));
    }

    private static String address(String base, NewsItem item) {
        return base
                + PAGE
                + item.contentId()
                + item.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    /** A title is one line, and so is a subject: a line break in it would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

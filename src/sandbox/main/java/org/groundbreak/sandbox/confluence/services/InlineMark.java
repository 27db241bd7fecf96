package org.groundbreak.sandbox.confluence.services;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.sandbox.confluence.content.CommentRecord;

/** The part of a page's text that a comment is about: a mark around it in the stored body, whose reference leads to the comment. */
final class InlineMark {
    private static final String NAME = "ac:inline-comment-marker";

    /** What is no text of the page, or is text between two of these. */
    private static final Pattern PIECE = Pattern.compile(
            "<!\\[CDATA\\[.*?]]>|<!--.*?-->|<ac:parameter\\b[^>]*(?<!/)>.*?</ac:parameter>|<[^>]*>|(?<text>[^<]+)",
            Pattern.DOTALL);

    private final String start;

    InlineMark(CommentRecord comment) {
        String reference = UUID.nameUUIDFromBytes(("comment " + comment.id()).getBytes(StandardCharsets.UTF_8))
                .toString();
        this.start = "<" + NAME + " ac:ref=\"" + reference + "\">";
    }

    /** The body with the first place of these words marked; empty when they stand nowhere in one piece. */
    Optional<String> around(String words, String body) {
        String wanted = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Matcher piece = PIECE.matcher(body);
        while (piece.find()) {
            int at = piece.group("text") == null ? -1 : piece.group("text").indexOf(wanted);
            if (at >= 0) {
                int from = piece.start() + at;
                int to = from + wanted.length();
                return Optional.of(body.substring(0, from) + start + wanted + "</" + NAME + ">" + body.substring(to));
            }
        }
        return Optional.empty();
    }

    /** The marked words, in storage format; empty when the body has no such mark. */
    Optional<String> in(String body) {
        int from = body.indexOf(start) + start.length();
        int to = body.indexOf("</" + NAME + ">", from);
        return from < start.length() || to < 0 ? Optional.empty() : Optional.of(body.substring(from, to));
    }
}

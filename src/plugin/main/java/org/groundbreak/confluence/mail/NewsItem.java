package org.groundbreak.confluence.mail;

import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * One thing somebody is told about one page. Title and address of the page are added when the mail is made, and the item
 * is left out when he may not view the page by then.
 *
 * @param to who
 * @param contentId of the page
 * @param textKey of a text of ours, without {@code groundbreak.} in front
 * @param arguments of that text: texts as they are, an {@code Instant} or a {@code LocalDate} as he writes it, in his
 *     zone. Nothing of another page, since nobody asks whether he may view that
 * @param anchor where on the page; empty for its beginning
 * @param once what it is called where it is told once and never again, in at most 100 characters; empty for what is told
 *     as long as it holds
 */
public record NewsItem(
        UserKey to,
        long contentId,
        String textKey,
        List<? extends Serializable> arguments,
        Optional<String> anchor,
        Optional<String> once) {

    public NewsItem {
        arguments = List.copyOf(arguments);
    }

    /** Something that is told as long as it holds. */
    public NewsItem(
            UserKey to,
            long contentId,
            String textKey,
            List<? extends Serializable> arguments,
            Optional<String> anchor) {
        this(to, contentId, textKey, arguments, anchor, Optional.empty());
    }

    /** The same, told once and never again (rule C10). */
    public NewsItem once(String word) {
        return new NewsItem(to, contentId, textKey, arguments, anchor, Optional.of(word));
    }
}

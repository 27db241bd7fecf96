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
 */
public record NewsItem(
        UserKey to, long contentId, String textKey, List<? extends Serializable> arguments, Optional<String> anchor) {

    public NewsItem {
        arguments = List.copyOf(arguments);
    }
}

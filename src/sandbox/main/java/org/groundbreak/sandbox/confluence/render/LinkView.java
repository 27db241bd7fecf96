package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.ContentStore;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Html;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/** Links to pages, users and attachments, and pictures that are attached. */
public final class LinkView {
    private final ContentStore store;
    private final Accounts accounts;
    private final String contextPath;

    public LinkView(ContentStore store, Accounts accounts, String contextPath) {
        this.store = store;
        this.accounts = accounts;
        this.contextPath = contextPath;
    }

    /**
     * The link as HTML.
     *
     * @param here the page it stands on, null in a preview
     * @throws NotModelled for a link to anything else, or with an anchor
     */
    String html(Element link, ContentEntityObject here) {
        if (link.hasAttribute("ac:anchor")) {
            throw new NotModelled("link to an anchor");
        }
        Element target = DomUtils.getChildElements(link).get(0);
        return switch (target.getTagName()) {
            case "ri:page" -> page(link, target, here);
            case "ri:user" -> user(link, target);
            case "ri:attachment" ->
                "<a href=\"" + download(target, here) + "\">" + text(link, target.getAttribute("ri:filename")) + "</a>";
            default -> throw new NotModelled("link to " + target.getTagName());
        };
    }

    /**
     * A picture that is attached.
     *
     * @throws NotModelled for a picture from elsewhere
     */
    String image(Element image, ContentEntityObject here) {
        Element source = DomUtils.getChildElements(image).get(0);
        if (!source.getTagName().equals("ri:attachment")) {
            throw new NotModelled("picture of " + source.getTagName());
        }
        return "<img class=\"confluence-embedded-image\" alt=\"" + Html.escape(image.getAttribute("ac:alt"))
                + "\" src=\"" + download(source, here) + "\"/>";
    }

    /** Of the page itself, or of another one that is named. */
    private String download(Element attachment, ContentEntityObject here) {
        Element other = DomUtils.getChildElementByTagName(attachment, "ri:page");
        long pageId = other == null
                ? Optional.ofNullable(here).map(ContentEntityObject::getId).orElse(0L)
                : page(other, here).map(ContentRecord::id).orElse(0L);
        String name = URLEncoder.encode(attachment.getAttribute("ri:filename"), StandardCharsets.UTF_8);
        return contextPath + "/download/attachments/" + pageId + "/" + name;
    }

    /** The page that is named, in the space of the page it stands on unless another one is named. */
    Optional<ContentRecord> page(Element target, ContentEntityObject here) {
        return space(target.getAttribute("ri:space-key"), here)
                .flatMap(known -> store.find(known, target.getAttribute("ri:content-title")));
    }

    private String page(Element link, Element target, ContentEntityObject here) {
        String title = target.getAttribute("ri:content-title");
        Optional<SpaceRecord> space = space(target.getAttribute("ri:space-key"), here);
        Optional<ContentRecord> page = page(target, here);
        String path = page.map(ContentRecord::path)
                .orElseGet(() -> "/pages/createpage.action?spaceKey="
                        + space.map(SpaceRecord::key).orElse("") + "&amp;title="
                        + URLEncoder.encode(title, StandardCharsets.UTF_8));
        String css = page.isPresent() ? "" : "class=\"createlink\" ";
        return "<a " + css + "href=\"" + contextPath + path + "\">" + text(link, title) + "</a>";
    }

    private Optional<SpaceRecord> space(String key, ContentEntityObject here) {
        return key.isEmpty() && here != null ? store.find(here.getId()).map(ContentRecord::space) : store.space(key);
    }

    private String user(Element link, Element target) {
        Optional<Account> account = accounts.byKey(target.getAttribute("ri:userkey"));
        String name = Html.escape(account.map(Account::name).orElse(""));
        return "<a class=\"confluence-userlink user-mention\" data-username=\"" + name + "\" href=\"" + contextPath
                + "/display/~" + name + "\">"
                + text(link, account.map(Account::fullName).orElse("Unknown User"))
                + "</a>";
    }

    /** What was typed for the link, without markup; else the name of the target. */
    private static String text(Element link, String otherwise) {
        String typed = link.getTextContent();
        return Html.escape(typed.isBlank() ? otherwise : typed);
    }
}

package org.groundbreak.sandbox.confluence.pages;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.confluence.content.CommentRecord;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.content.RestrictionStore.Operation;
import org.groundbreak.sandbox.confluence.content.SpaceRecord;
import org.groundbreak.sandbox.confluence.services.HostServices;
import org.groundbreak.sandbox.confluence.services.XhtmlMacro;
import org.groundbreak.sandbox.demo.Sight;
import org.groundbreak.sandbox.demo.SightFile;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.CurrentAccount;
import org.groundbreak.sandbox.web.Chrome;

/** What the templates of the host's pages ask for, with the rights of who is looking. */
public final class PageTools {
    private final HostServices services;

    PageTools(HostServices services) {
        this.services = services;
    }

    /** Full name of the user of this key. */
    public String name(String userKey) {
        return services.host().accounts().byKey(userKey).map(Account::fullName).orElse("Anonymous");
    }

    /** To the minute, in UTC. */
    public String minute(Instant instant) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").format(instant.atOffset(ZoneOffset.UTC));
    }

    public List<SpaceRecord> spaces() {
        return services.rights().maySeeSpaces(CurrentAccount.get())
                ? services.store().spaces()
                : List.of();
    }

    /** What the demo has to look at, for whoever may see the spaces; none without the demo. */
    public List<Sight> sights() {
        return services.rights().maySeeSpaces(CurrentAccount.get())
                ? new SightFile(services.host().home()).all()
                : List.of();
    }

    /** The visible pages right below this one. */
    public List<ContentRecord> children(long pageId) {
        return visible(services.store().children(pageId));
    }

    /** The visible pages above this one, the root first. */
    public List<ContentRecord> ancestors(ContentRecord page) {
        return visible(services.store().ancestors(page));
    }

    /** All versions, the current one first. */
    public List<ContentRecord> versions(ContentRecord page) {
        return services.store().versions(page.pageId());
    }

    /** What changed between two versions. */
    public List<Difference.Line> difference(ContentRecord before, ContentRecord after) {
        return Difference.of(before.body(), after.body());
    }

    public List<String> labels(ContentRecord page) {
        return services.labels().labels(page.pageId());
    }

    /** The comments of a page with their replies, the oldest first. */
    public List<CommentRecord> comments(ContentRecord page) {
        return services.comments().of(page);
    }

    /** How a comment reads. */
    public String commentHtml(CommentRecord comment) {
        return services.renderer().render(comment.body(), services.entities().comment(comment.id()), "display");
    }

    /** How the part of the text reads that a comment is about; empty for one on the whole page. */
    public String partHtml(ContentRecord page, CommentRecord comment) {
        return services.comments()
                .part(page, comment)
                .map(part ->
                        services.renderer().render(part, services.entities().page(page), "display"))
                .orElse("");
    }

    public boolean mayComment(ContentRecord page) {
        return services.comments().mayComment(CurrentAccount.get(), page);
    }

    /** Whether the current user may delete it. */
    public boolean mayRemove(CommentRecord comment) {
        return mayAdminister() || comment.creator().equals(CurrentAccount.get().key());
    }

    public boolean mayEdit(ContentRecord page) {
        return services.rights().mayEdit(CurrentAccount.get(), page);
    }

    /** The pages without a parent: the home page and what was made beside it. */
    public List<ContentRecord> roots(SpaceRecord space) {
        return visible(services.store().pages(space).stream()
                .filter(page -> page.parentId() == null)
                .toList());
    }

    /** What is in the trash of the space. */
    public List<ContentRecord> trash(SpaceRecord space) {
        return services.store().trash(space);
    }

    public boolean mayAdminister() {
        return services.rights().mayAdministerSpaces(CurrentAccount.get());
    }

    /** The visible pages of all spaces that this one could be moved below. */
    public List<ContentRecord> targets(ContentRecord page) {
        return spaces().stream()
                .flatMap(space -> visible(services.store().pages(space)).stream())
                .filter(target -> target.id() != page.id()
                        && services.store().ancestors(target).stream().noneMatch(above -> above.id() == page.id()))
                .toList();
    }

    /** Names of those who alone may do this, joined by comma. */
    public String restricted(ContentRecord page, String operation) {
        return services.restrictions().users(page.id(), Operation.valueOf(operation)).stream()
                .flatMap(key -> services.host().accounts().byKey(key).stream())
                .map(Account::name)
                .collect(Collectors.joining(", "));
    }

    /** What plugins add to the page's menu and, behind it, to the tools of its space. */
    public List<Chrome.Link> menu(ContentRecord content) {
        Page page = services.entities().page(content);
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        Map<String, Object> context = Map.of("page", page, "content", page, "space", page.getSpace(), "user", user);
        List<Chrome.Link> links = new ArrayList<>(services.webItems("system.content.action", context));
        links.addAll(services.webItems("system.space.tools", context));
        return links;
    }

    /** The forms of the plugins' macros as JSON. */
    public String macros() throws JsonProcessingException {
        return new ObjectMapper()
                .writeValueAsString(services.plugins().modules(XhtmlMacro.class).stream()
                        .map(macro -> macro.instance().form())
                        .toList());
    }

    private List<ContentRecord> visible(List<ContentRecord> pages) {
        return services.rights().visible(CurrentAccount.get(), pages);
    }
}

package org.groundbreak.confluence.adrs;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundbreak.confluence.page.Pages;
import org.groundbreak.storage.CellPart.PageLink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which page a link in a row of relations leads to. Asks for no right: what is found is kept as an id, and shown to whoever
 * may see that page.
 */
final class PageLinks {

    private static final Logger LOG = LoggerFactory.getLogger(PageLinks.class);
    private static final Pattern BY_ID = Pattern.compile(
            "/(?:pages/viewpage\\.action\\?(?:.*&)?pageId=|spaces/[^/?#]+/pages/)([0-9]{1,18})(?:[/&#?].*)?");
    private static final Pattern BY_TITLE = Pattern.compile("/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

    private final Pages pages;
    private final Supplier<String> baseUrl;

    /** @param baseUrl where people reach this product; may throw */
    PageLinks(Pages pages, Supplier<String> baseUrl) {
        this.pages = pages;
        this.baseUrl = baseUrl;
    }

    /**
     * The content id of a published page; empty where there is none.
     *
     * @param spaceKey of the page in which the link stands
     */
    Optional<Long> target(PageLink link, String spaceKey) {
        if (link.contentId().isPresent()) {
            return current(link.contentId().get());
        }
        if (link.title().isPresent()) {
            return titled(link.spaceKey().orElse(spaceKey), link.title().get());
        }
        return link.address().flatMap(this::below).flatMap(this::addressed);
    }

    private Optional<Long> addressed(String path) {
        Matcher byId = BY_ID.matcher(path);
        if (byId.matches()) {
            return current(Long.parseLong(byId.group(1)));
        }
        Matcher byTitle = BY_TITLE.matcher(path);
        return byTitle.matches()
                ? decoded(byTitle.group(1))
                        .flatMap(key -> decoded(byTitle.group(2)).flatMap(title -> titled(key, title)))
                : Optional.empty();
    }

    private Optional<Long> current(long contentId) {
        return pages.current(contentId).map(page -> page.getId());
    }

    private Optional<Long> titled(String spaceKey, String title) {
        return pages.titled(spaceKey, title).map(page -> page.getId());
    }

    /** The path of an address of this product, or one that begins with its context. */
    private Optional<String> below(String address) {
        String base;
        try {
            base = baseUrl.get();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Confluence does not say where people reach it", e);
            return Optional.empty();
        }
        return Optional.of(address).filter(some -> some.startsWith(base)).map(some -> some.substring(base.length()));
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.renderer.PageContext;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundbreak.sandbox.confluence.content.ContentRecord;
import org.groundbreak.sandbox.confluence.storage.StorageParser;
import org.groundbreak.sandbox.web.Html;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The macros of the host that draw another page in: the whole of it, or its excerpt. What is drawn in is rendered with its
 * own page as the entity, within the context of the page that is looked at.
 */
public final class IncludeView {
    private static final String INCLUDE = "include";
    private static final Set<String> NAMES = Set.of(INCLUDE, "excerpt-include");
    private static final String MACRO = "ac:structured-macro";

    private final StorageParser parser = new StorageParser();
    private final LinkView links;
    private final Function<ContentRecord, Optional<Page>> readable;

    /** @param readable the page, unless the user of this thread may not view it */
    public IncludeView(LinkView links, Function<ContentRecord, Optional<Page>> readable) {
        this.links = links;
        this.readable = readable;
    }

    static boolean draws(Element macro) {
        return NAMES.contains(macro.getAttribute("ac:name"));
    }

    /** @param children renders what is inside an element */
    String html(
            Element macro,
            SandboxConversionContext context,
            BiFunction<Element, SandboxConversionContext, String> children) {
        Optional<Page> page = Optional.ofNullable(named(macro))
                .flatMap(named -> links.page(named, context.getEntity()))
                .flatMap(readable);
        if (page.isEmpty()) {
            return error("The included page could not be found.");
        }
        if (context.pageContext().renders(page.get().getId())) {
            return error("Already included page " + page.get().getTitle() + ", stopping.");
        }
        PageContext inside = new PageContext(page.get(), context.pageContext());
        Element body = parser.parse(page.get().getBodyAsString());
        Element drawn = macro.getAttribute("ac:name").equals(INCLUDE) ? body : excerpt(body);
        return drawn == null
                ? error("No excerpt in page " + page.get().getTitle() + ".")
                : children.apply(drawn, new SandboxConversionContext(inside, context.outputType()));
    }

    private static Element named(Element macro) {
        NodeList pages = macro.getElementsByTagName("ri:page");
        return (Element) pages.item(0);
    }

    /** What stands in the first excerpt of a body. */
    private static Element excerpt(Element body) {
        NodeList macros = body.getElementsByTagName(MACRO);
        for (int i = 0; i < macros.getLength(); i++) {
            Element macro = (Element) macros.item(i);
            if (macro.getAttribute("ac:name").equals("excerpt")) {
                return DomUtils.getChildElementByTagName(macro, "ac:rich-text-body");
            }
        }
        return null;
    }

    private static String error(String sentence) {
        return "<div class=\"error\"><span class=\"error\">Unable to render {include} " + Html.escape(sentence)
                + "</span></div>";
    }
}

package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.confluence.storage.StorageParser;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Html;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Turns storage format into the HTML of a page, calling the macros of plugins on the current thread. */
public final class ViewRenderer {
    /** What the view leaves out. */
    private static final Set<String> HIDDEN = Set.of("ac:placeholder", "ac:task-id", "ac:task-status");

    /** What is shown as plain HTML around its content, without the product's own classes. */
    private static final Map<String, String> PLAIN = Map.of(
            "ac:inline-comment-marker", "span",
            "ac:task-list", "ul",
            "ac:task", "li",
            "ac:task-body", "span",
            "ac:layout", "div",
            "ac:layout-section", "div",
            "ac:layout-cell", "div");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private static final Set<String> VOID = Set.of("br", "hr", "img", "col");

    private final StorageParser parser = new StorageParser();
    private final MacroView macros;
    private final LinkView links;
    private final IncludeView includes;

    public ViewRenderer(MacroView macros, LinkView links, IncludeView includes) {
        this.macros = macros;
        this.links = links;
        this.includes = includes;
    }

    /**
     * Renders a body.
     *
     * @param entity the page, draft or version that is rendered; null in a preview
     * @param outputType {@code display}, {@code preview}, {@code pdf}, …, as macros see it
     * @throws org.groundbreak.sandbox.confluence.storage.StorageFormatException if it is not well-formed
     * @throws NotModelled for storage elements the sandbox does not know
     */
    public String render(String body, ContentEntityObject entity, String outputType) {
        return children(parser.parse(body), new SandboxConversionContext(new PageContext(entity, null), outputType));
    }

    private String children(Element parent, SandboxConversionContext context) {
        StringBuilder out = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                out.append(Html.escape(text.getData()));
            } else if (node instanceof Element element && !HIDDEN.contains(element.getTagName())) {
                out.append(element(element, context));
            }
        }
        return out.toString();
    }

    private String element(Element element, SandboxConversionContext context) {
        String name = element.getTagName();
        return switch (name) {
            case "ac:structured-macro" ->
                IncludeView.draws(element)
                        ? includes.html(element, context, this::children)
                        : macros.html(element, context, inside -> children(inside, context));
            case "ac:link" -> links.html(element, context.getEntity());
            case "ac:image" -> links.image(element, context.getEntity());
            case "time" -> day(element.getAttribute("datetime"));
            default -> markup(PLAIN.getOrDefault(name, name), element, context);
        };
    }

    /** A date that was picked in the editor has no text of its own: the view writes it out. */
    private static String day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return "<time datetime=\"%s\">%s</time>".formatted(day, DAY.format(day));
        } catch (DateTimeParseException e) {
            return "<time datetime=\"%s\"></time>".formatted(Html.escape(written));
        }
    }

    private String markup(String name, Element element, SandboxConversionContext context) {
        if (name.contains(":")) {
            throw new NotModelled("storage element " + name);
        }
        if (!SafeMarkup.allowsElement(name)) {
            return "";
        }
        StringBuilder out = new StringBuilder("<" + name);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            boolean allowed = SafeMarkup.allowsAttribute(attribute.getNodeName(), attribute.getNodeValue());
            if (allowed && !attribute.getNodeName().contains(":")) {
                String value = Html.escape(attribute.getNodeValue());
                out.append(" %s=\"%s\"".formatted(attribute.getNodeName(), value));
            }
        }
        String end = VOID.contains(name) ? "/>" : ">" + children(element, context) + "</" + name + ">";
        return out.append(end).toString();
    }
}

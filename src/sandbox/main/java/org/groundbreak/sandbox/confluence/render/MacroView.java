package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundbreak.sandbox.host.Account;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.web.Html;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Element;

/** The macros of plugins, and some of the host's own; others are unknown. What a macro returns is not escaped again. */
public final class MacroView {
    private static final Logger LOG = LoggerFactory.getLogger(MacroView.class);

    private static final String RICH_TEXT = "ac:rich-text-body";

    private final Macros macros;
    private final Accounts accounts;

    public MacroView(Macros macros, Accounts accounts) {
        this.macros = macros;
        this.accounts = accounts;
    }

    /** @param children renders what is inside an element */
    String html(Element element, ConversionContext context, Function<Element, String> children) {
        String name = element.getAttribute("ac:name");
        Optional<Macro> found = macros.find(name);
        if (found.isEmpty()) {
            return HostMacros.html(name, parameters(element), () -> body(element, RICH_TEXT, children))
                    .orElseGet(() -> error("Unknown macro: '" + name + "'"));
        }
        Macro macro = found.get();
        String body =
                switch (macro.getBodyType()) {
                    case NONE -> "";
                    case PLAIN_TEXT -> body(element, "ac:plain-text-body", Element::getTextContent);
                    case RICH_TEXT -> body(element, RICH_TEXT, children);
                };
        try {
            return macro.execute(parameters(element), body, context);
        } catch (NotModelled e) {
            throw e;
        } catch (Exception | LinkageError e) {
            LOG.error("Error rendering macro '{}'", name, e);
            return error("Error rendering macro '" + name + "' : " + e.getMessage());
        }
    }

    private static String body(Element macro, String name, Function<Element, String> content) {
        Element body = DomUtils.getChildElementByTagName(macro, name);
        return body == null ? "" : content.apply(body);
    }

    private Map<String, String> parameters(Element macro) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element parameter : DomUtils.getChildElementsByTagName(macro, "ac:parameter")) {
            values.put(parameter.getAttribute("ac:name"), value(parameter));
        }
        return values;
    }

    /** Users in a parameter become their names, joined by comma. */
    private String value(Element parameter) {
        List<Element> resources = DomUtils.getChildElements(parameter);
        return resources.isEmpty()
                ? parameter.getTextContent()
                : resources.stream().map(this::userName).collect(Collectors.joining(","));
    }

    private String userName(Element resource) {
        if (!resource.getTagName().equals("ri:user")) {
            throw new NotModelled("macro parameter with " + resource.getTagName());
        }
        return accounts.byKey(resource.getAttribute("ri:userkey"))
                .map(Account::name)
                .orElse("");
    }

    private static String error(String sentence) {
        return "<div class=\"error\"><span class=\"error\">" + Html.escape(sentence) + "</span></div>";
    }
}

package org.groundbreak.sandbox.confluence.render;

import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.Optional;
import org.groundbreak.sandbox.confluence.storage.StorageElement;
import org.groundbreak.sandbox.host.Accounts;
import org.groundbreak.sandbox.host.NotModelled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Macros: those of plugins first, then the few of the host. What a macro returns is not escaped again. */
public final class MacroView implements ElementView {
    private static final Logger LOG = LoggerFactory.getLogger(MacroView.class);

    private final Macros macros;
    private final MacroParameters parameters;

    public MacroView(Macros macros, Accounts accounts) {
        this.macros = macros;
        this.parameters = new MacroParameters(accounts);
    }

    @Override
    public String html(StorageElement element, Rendering rendering, ViewRenderer renderer) {
        String name = element.attribute("ac:name");
        Map<String, String> values = parameters.of(element);
        Optional<Macro> macro = macros.find(name);
        if (macro.isPresent()) {
            return execute(name, macro.get(), values, element, rendering, renderer);
        }
        ElementView own = HostMacros.find(name, values);
        return own == null ? error("Unknown macro: '" + name + "'") : own.html(element, rendering, renderer);
    }

    private static String execute(
            String name,
            Macro macro,
            Map<String, String> values,
            StorageElement element,
            Rendering rendering,
            ViewRenderer renderer) {
        String body =
                switch (macro.getBodyType()) {
                    case NONE -> "";
                    case PLAIN_TEXT ->
                        element.element("ac:plain-text-body")
                                .map(StorageElement::text)
                                .orElse("");
                    case RICH_TEXT ->
                        element.element("ac:rich-text-body")
                                .map(rich -> renderer.children(rich, rendering))
                                .orElse("");
                };
        try {
            return macro.execute(
                    values, body, new SandboxConversionContext(rendering.entity(), rendering.outputType()));
        } catch (NotModelled e) {
            throw e;
        } catch (Exception | LinkageError e) {
            LOG.error("Error rendering macro '{}'", name, e);
            return error("Error rendering macro '" + name + "' : " + e.getMessage());
        }
    }

    private static String error(String sentence) {
        return "<div class=\"error\"><span class=\"error\">" + Markup.escape(sentence) + "</span></div>";
    }
}

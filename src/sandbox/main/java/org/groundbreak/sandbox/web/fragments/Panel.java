package org.groundbreak.sandbox.web.fragments;

import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundbreak.sandbox.host.NotModelled;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;

/** A panel made by a class, or by a Velocity template with a context provider. */
final class Panel extends Fragment implements WebPanelModule {
    private final Function<InstalledPlugin, TemplateRenderer> renderers;
    private Class<?> panelClass;
    private WebPanel panel;
    private ContextProvider provider;

    Panel(ModuleElement xml, InstalledPlugin plugin, Function<InstalledPlugin, TemplateRenderer> renderers) {
        super(xml, plugin);
        this.renderers = renderers;
    }

    @Override
    public void enable() throws Exception {
        super.enable();
        Optional<String> className = xml().attribute("class");
        if (className.isPresent()) {
            panelClass = plugin().loadClass(className.get());
        }
        Optional<ModuleElement> contextProvider = xml().child("context-provider");
        if (contextProvider.isPresent()) {
            ModuleElement element = contextProvider.get();
            provider = (ContextProvider) plugin().create(plugin().loadClass(element.required("class")));
            provider.init(element.params());
        }
    }

    @Override
    public String location() {
        return xml().required("location");
    }

    @Override
    public String html(Map<String, Object> context) {
        try {
            return BundleClasses.with(plugin().classLoader(), () -> {
                Map<String, Object> all = new HashMap<>(context);
                if (provider != null) {
                    all.putAll(provider.getContextMap(all));
                }
                return panelClass == null ? template(all) : instance().getHtml(all);
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized WebPanel instance() {
        if (panel == null) {
            panel = (WebPanel) plugin().create(panelClass);
        }
        return panel;
    }

    private String template(Map<String, Object> context) throws IOException {
        ModuleElement view = xml().children("resource").stream()
                .filter(r -> r.required("name").equals("view"))
                .findFirst()
                .orElseThrow(() -> new PluginParseException("Required resource with name 'view' does not exist."));
        if (!view.required("type").equals("velocity")) {
            throw new NotModelled("a panel's view of type " + view.required("type"));
        }
        StringWriter out = new StringWriter();
        renderers.apply(plugin()).render(view.required("location"), context, out);
        return out.toString();
    }
}

package org.groundbreak.sandbox.web.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.util.HashMap;
import java.util.Map;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.groundbreak.sandbox.web.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The OSGi service {@code TemplateRenderer}: for each plugin one that finds the plugin's own templates, which see their
 * context and {@code $i18n}.
 */
public record TemplateRenderers(PluginRegistry plugins, I18n i18n) implements ServiceFactory<TemplateRenderer> {
    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        String pluginKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        Templates templates = Engines.create(BundleClasses.loader(bundle), new Allowlist(plugins, pluginKey));
        return (name, context, writer) -> {
            Map<String, Object> all = new HashMap<>();
            all.put("i18n", i18n);
            all.putAll(context);
            try {
                writer.write(templates.render(name, all));
            } catch (RuntimeException e) {
                throw new RenderingException("Error rendering " + name, e);
            }
        };
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer renderer) {
        // An engine holds nothing that has to be given back.
    }
}

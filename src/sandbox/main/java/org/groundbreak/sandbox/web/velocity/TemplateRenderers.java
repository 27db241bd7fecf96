package org.groundbreak.sandbox.web.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.app.VelocityEngine;
import org.groundbreak.sandbox.host.I18n;
import org.groundbreak.sandbox.host.sal.SalI18n;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;
import org.groundbreak.sandbox.plugins.ModuleInstance;
import org.groundbreak.sandbox.plugins.PluginRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** The OSGi service {@code TemplateRenderer}: for each plugin one that finds the plugin's own templates. */
public final class TemplateRenderers implements ServiceFactory<TemplateRenderer> {
    private final PluginRegistry plugins;
    private final I18n i18n;

    public TemplateRenderers(PluginRegistry plugins, I18n i18n) {
        this.plugins = plugins;
        this.i18n = i18n;
    }

    /** The module type {@code <velocity-allowlist>}. */
    public ModuleInstance allowlist(ModuleElement xml, InstalledPlugin plugin) {
        return Allowlist.module(xml, plugin);
    }

    @Override
    public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
        String pluginKey = bundle.getHeaders().get("Atlassian-Plugin-Key");
        return renderer(BundleClasses.loader(bundle), pluginKey);
    }

    /** The renderer of a plugin; its templates see their context and {@code $i18n}. */
    public TemplateRenderer renderer(ClassLoader loader, String pluginKey) {
        try {
            VelocityEngine engine = Engines.create(loader, new Allowlist(plugins, pluginKey));
            return (name, context, writer) -> render(engine, name, context, writer);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void render(VelocityEngine engine, String name, Map<String, Object> context, Writer writer)
            throws IOException {
        Map<String, Object> all = new HashMap<>();
        all.put("i18n", new SalI18n(i18n));
        all.putAll(context);
        try {
            Engines.render(engine, name, all, writer);
        } catch (RuntimeException e) {
            throw new RenderingException("Error rendering " + name, e);
        }
        writer.flush();
    }

    @Override
    public void ungetService(
            Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer renderer) {
        // An engine holds nothing that has to be given back.
    }
}

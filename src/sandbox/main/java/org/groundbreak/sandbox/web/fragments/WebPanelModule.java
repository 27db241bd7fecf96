package org.groundbreak.sandbox.web.fragments;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.groundbreak.sandbox.osgi.BundleClasses;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;

/** A {@code <web-panel>} made by a class. */
public final class WebPanelModule extends Fragment {
    private Class<? extends WebPanel> type;
    private WebPanel panel;

    public WebPanelModule(ModuleElement xml, InstalledPlugin plugin) {
        super(xml, plugin, "location", Set.of("label", "condition"));
    }

    @Override
    public void enable() throws Exception {
        super.enable();
        type = plugin().loadClass(xml().required("class")).asSubclass(WebPanel.class);
    }

    public String location() {
        return xml().required("location");
    }

    /** The panel's HTML: what it throws is thrown. */
    public String html(Map<String, Object> context) {
        return BundleClasses.with(plugin().classLoader(), () -> instance().getHtml(new HashMap<>(context)));
    }

    private synchronized WebPanel instance() {
        if (panel == null) {
            panel = plugin().create(type);
        }
        return panel;
    }
}

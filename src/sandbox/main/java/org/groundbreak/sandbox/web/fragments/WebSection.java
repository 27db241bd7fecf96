package org.groundbreak.sandbox.web.fragments;

import java.util.Set;
import org.groundbreak.sandbox.plugins.InstalledPlugin;
import org.groundbreak.sandbox.plugins.ModuleElement;

/** A {@code <web-section>}. */
public final class WebSection extends Fragment {
    public WebSection(ModuleElement xml, InstalledPlugin plugin) {
        super(xml, plugin, "location", Set.of("label", "condition"));
    }

    public String location() {
        return xml().required("location");
    }
}

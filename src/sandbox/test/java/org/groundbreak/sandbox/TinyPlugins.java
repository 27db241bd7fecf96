package org.groundbreak.sandbox;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import org.groundbreak.sandbox.tiny.Greeter;
import org.groundbreak.sandbox.tiny.HelloServlet;
import org.groundbreak.sandbox.tiny.Note;
import org.groundbreak.sandbox.tiny.rest.HelloResource;

/** Plugins that tests start from. */
public final class TinyPlugins {
    private TinyPlugins() {}

    /** Every common part once, all of it right. */
    public static TinyPlugin right() {
        return new TinyPlugin()
                .classes(Greeter.class, Note.class, HelloServlet.class, HelloResource.class)
                .index("component", Greeter.class.getName())
                .index("exports", Greeter.class.getName() + "#" + LifecycleAware.class.getName())
                .index(
                        "imports",
                        UserManager.class.getName() + "#salUserManager",
                        ActiveObjects.class.getName(),
                        EventPublisher.class.getName())
                .module("<ao key=\"ao\" namespace=\"" + TinyPlugin.KEY + "\"><entity>" + Note.class.getName()
                        + "</entity></ao>")
                .module("<rest key=\"rest\" path=\"/tiny\" version=\"1.0\"><package>"
                        + HelloResource.class.getPackageName() + "</package></rest>")
                .module("<servlet key=\"servlet\" class=\"" + HelloServlet.class.getName()
                        + "\"><url-pattern>/tiny/*</url-pattern></servlet>");
    }
}

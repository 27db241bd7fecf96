package org.groundbreak.sandbox.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import net.java.ao.DBParam;

/** The one bean of the tiny plugin. */
public class Greeter implements LifecycleAware {
    private final UserManager users;
    private final ActiveObjects activeObjects;
    private final EventPublisher events;

    public Greeter(UserManager users, ActiveObjects activeObjects, EventPublisher events) {
        this.users = users;
        this.activeObjects = activeObjects;
        this.events = events;
    }

    @Override
    public void onStart() {
        events.register(this);
        note("started");
    }

    @Override
    public void onStop() {
        events.unregister(this);
    }

    @EventListener
    public void onText(String event) {
        note(event);
    }

    public void note(String text) {
        activeObjects.create(Note.class, new DBParam("TEXT", text));
    }

    public int notes() {
        return activeObjects.count(Note.class);
    }

    public String greet() {
        UserProfile user = users.getRemoteUser();
        return "Hello " + (user == null ? "nobody" : user.getFullName());
    }
}

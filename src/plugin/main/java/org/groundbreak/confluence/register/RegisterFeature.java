package org.groundbreak.confluence.register;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;
import java.util.function.Supplier;
import org.groundbreak.confluence.lists.PlaceText;
import org.groundbreak.confluence.people.ConfluenceParts;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.host.Feature;
import org.groundbreak.host.SharedParts;
import org.groundbreak.store.Store;

/** The register of decisions: for everybody in the page, for each viewer by REST, and on a page of its own. */
public final class RegisterFeature implements Feature {

    private final RegisterSummaryMaker summaries;
    private final RegisterService register;
    private final RegisterPage page;

    /**
     * Made of the parts.
     *
     * @param settings for the zone of each space
     */
    public RegisterFeature(SharedParts parts, Store store, ConfluenceParts confluence, SettingsReader settings) {
        RegisterRowMaker rows =
                new RegisterRowMaker(store.register(), store.people(), confluence.users(), parts.words());
        this.register = new RegisterService(
                store,
                settings,
                parts.clock(),
                confluence.pages(),
                confluence.access(),
                confluence.spaces(),
                new PlaceText(confluence.seal()),
                rows,
                parts.words());
        this.summaries = new RegisterSummaryMaker(
                store.register(),
                settings,
                parts.clock(),
                confluence.pages(),
                confluence.restrictions(),
                rows,
                parts.templates(),
                parts.words(),
                parts.scripts(),
                confluence.baseUrl());
        this.page = new RegisterPage(confluence.ownPages());
    }

    /** What the macro prints. @param parameters as the host hands them to it */
    public String html(Map<String, String> parameters, ConversionContext context) {
        return summaries.html(parameters, context);
    }

    /**
     * A part of the register for whoever is signed in, twenty rows at most. Problems: 400 place unknown; 401; 404 no such
     * space, or hidden.
     *
     * @param space key of the space; null or empty for all
     * @param filter asked for once it is known who asks
     * @param cursor what the part before ended with; null for the first
     */
    RegisterBody part(String space, Supplier<RegisterFilter> filter, String cursor) {
        return register.part(space, filter, cursor);
    }

    /** The register on a page of its own. */
    RegisterPage page() {
        return page;
    }
}

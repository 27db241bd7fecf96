package org.groundbreak.confluence.decisions;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.SpecFixture;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.mail.Mailer;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.decisions.DecisionId;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestParts;
import org.groundbreak.store.Store;

/** The real feature of decisions on H2 and a Confluence of mocks, whose pages are looked at when a test says so. */
public final class DecisionFixture implements AutoCloseable {

    public final SpecFixture specs = new SpecFixture();
    public final MockConfluence confluence = specs.confluence;
    public final Store store = specs.store;
    /** Pages that are to be looked at in the background, where no test wants a thread. */
    final List<Long> noted = new ArrayList<>();

    public final DecisionsFeature feature = feature(store);
    private final DecisionMacrosFeature macros = new DecisionMacrosFeature(
            TestParts.of(specs.clock, new Scripts(specs.pageBuilder)),
            feature.log(),
            specs.attachments.reader(),
            confluence.users());
    private final DecisionNoticer noticer = noticer();

    private DecisionsFeature feature(Store of) {
        SharedParts parts = TestParts.of(specs.clock, new Scripts(specs.pageBuilder));
        return new DecisionsFeature(
                parts,
                of,
                TestConfluenceParts.of(parts, confluence, specs.database.transactions()),
                new PageEditor(confluence.pageManager(), confluence.pages(), specs.database.transactions()),
                settings(of),
                mock(Mailer.class),
                specs.attachments.reader(),
                specs.life.watchers()::add,
                noted::add);
    }

    private static SettingsReader settings(Store of) {
        return new SettingsReader(of.settings(), () -> ZoneOffset.UTC);
    }

    /** What one more node has, with caches of its own. */
    DecisionNoticer noticer() {
        Store of = new Store(specs.database.node());
        return new DecisionNoticer(
                specs.database.transactions(),
                confluence.pages(),
                confluence.users(),
                settings(of),
                of,
                new DecisionLog(of.events(), specs.clock),
                reader(),
                specs.clock);
    }

    /** Reads what decisions are bound to. */
    DecisionReader reader() {
        return new DecisionReader(specs.attachments.reader(), specs.clock);
    }

    /** A page with that body, not looked at yet; whoever changes it makes a new version. */
    public Page page(long id, String body, String... contributors) {
        Page page = confluence.page(id, body, contributors);
        doAnswer(call -> {
                    confluence.edit(page, call.getArgument(0), "engineer");
                    return null;
                })
                .when(page)
                .setBodyAsString(anyString());
        doAnswer(call -> {
                    call.<Modification<Page>>getArgument(1).modify(call.getArgument(0));
                    return null;
                })
                .when(confluence.pageManager())
                .saveNewVersion(any(), any());
        return page;
    }

    /** What the background does with a page. */
    public void look(long id) {
        noticer.look(id);
    }

    /** What is known of a decision. */
    DecisionStream stream(long page, String id) {
        return feature.log().read(new DecisionId(page, id));
    }

    /** Decides for an option, on the version that is published, and reads the decision again as a call does. */
    public DecisionBody decide(Page page, String id, String option) {
        feature.service()
                .decide(page.getId(), id, new DecideRequest(page.getVersion(), null, option, "It scales", null, true));
        return feature.pageMaker().of(page.getId(), id);
    }

    /** All of a page for whoever is signed in. */
    public DecisionsOfPage read(long page) {
        return feature.pageMaker().of(page);
    }

    /** What the macro prints. */
    public String html(Page page, Map<String, String> parameters) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn("display");
        return macros.summaries().html(parameters, context);
    }

    /** A decision with two options, as the editor writes it. */
    public static String daci(String id, String driver, String approver) {
        return "<ac:structured-macro ac:name=\"groundbreak-daci\">" + parameter("id", id)
                + parameter("question", "Which queue?") + user("driver", driver) + user("approver", approver)
                + "<ac:rich-text-body>" + option("Kafka") + option("RabbitMQ")
                + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String option(String name) {
        return "<ac:structured-macro ac:name=\"groundbreak-option\">" + parameter("name", name)
                + "<ac:rich-text-body><p>Fast</p></ac:rich-text-body></ac:structured-macro>";
    }

    private static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }

    private static String user(String name, String value) {
        return value.isEmpty() ? "" : parameter(name, value);
    }

    @Override
    public void close() {
        specs.close();
    }
}

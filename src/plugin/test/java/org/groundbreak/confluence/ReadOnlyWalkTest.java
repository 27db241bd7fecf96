package org.groundbreak.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.groundbreak.adrs.AdrReader;
import org.groundbreak.host.HostWalk;
import org.groundbreak.store.Statements;
import org.groundbreak.store.StoreDatabase;
import org.groundbreak.words.TestLocales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Rule G4: with a licence that has run out no job of the whole plugin does anything, and no listener changes anything: every
 * job that is registered is run, and every listener is told of every event it hears of.
 */
class ReadOnlyWalkTest {

    private static final int JOBS = 9;
    private static final int EVENTS = 15;

    /** Longer than a listener waits for a commit that the host does not tell of. */
    private static final Duration AFTER_COMMIT = Duration.ofMillis(2_500);

    private final StoreDatabase database = new StoreDatabase(StoreDatabase.h2());

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void givenALicenceThatHasRunOutThenNoJobAndNoListenerDoesAnything() throws Exception {
        assertEquals(new TreeSet<>(), walk(Instant.now().minusSeconds(60)));
    }

    /** So that the other one is not passed by a plugin that does nothing at all. */
    @Test
    void givenALicenceThatHoldsThenTheSameJobsAndListenersDoSomething() throws Exception {
        SortedSet<String> done = walk(Instant.now().plus(Duration.ofDays(1)));

        assertTrue(done.contains("addLabel"), done.toString());
        assertTrue(done.contains("SELECT ROUND"), done.toString());
        assertTrue(done.contains("SELECT SPEC"), done.toString());
    }

    /** What was executed on our tables, and which labels were given. */
    private SortedSet<String> walk(Instant licenceEnd) throws Exception {
        LabelManager labels = mock(LabelManager.class);
        try (HostWalk host = new HostWalk(licenceEnd, AdrReader.NUMBER_MACRO)) {
            host.provide(LabelManager.class, labels);
            ConfluenceApp app = app(host);
            app.onStart();
            SortedMap<String, Integer> statements;
            try {
                statements = new Statements(database).of(() -> walk(host));
            } finally {
                app.onStop();
            }
            SortedSet<String> done = new TreeSet<>(statements.keySet());
            mockingDetails(labels)
                    .getInvocations()
                    .forEach(call -> done.add(call.getMethod().getName()));
            return done;
        }
    }

    private static void walk(HostWalk host) {
        try {
            assertTrue(host.runJobs() >= JOBS);
            assertTrue(host.tellListeners() >= EVENTS);
            Thread.sleep(AFTER_COMMIT.toMillis());
        } catch (ReflectiveOperationException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private ConfluenceApp app(HostWalk host) {
        return new ConfluenceApp(
                database.node(),
                mock(ApplicationLinkService.class),
                mock(ApplicationProperties.class),
                host.publisher,
                mock(I18nResolver.class),
                new TestLocales(Locale.ENGLISH),
                mock(LoginUriProvider.class),
                mock(PageBuilderService.class),
                mock(TemplateRenderer.class),
                database.transactions(),
                mock(UserManager.class),
                mock(WebSudoManager.class),
                mock(AccessModeService.class),
                mock(ContentPermissionManager.class),
                mock(PageManager.class),
                mock(PermissionManager.class),
                mock(SpaceManager.class),
                mock(UserAccessor.class));
    }
}

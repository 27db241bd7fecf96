package org.groundbreak.confluence.adrs;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundbreak.adrs.AdrIndex;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.confluence.TestConfluenceParts;
import org.groundbreak.confluence.adrs.AdrQuery.AdrParameters;
import org.groundbreak.confluence.mail.DailyMail;
import org.groundbreak.confluence.mail.NewsSource;
import org.groundbreak.confluence.mail.TestDailyMail;
import org.groundbreak.confluence.page.PageEditor;
import org.groundbreak.confluence.page.PageWatcher;
import org.groundbreak.confluence.search.TestTextSearch;
import org.groundbreak.confluence.search.TextSearch;
import org.groundbreak.confluence.settings.SettingsReader;
import org.groundbreak.confluence.settings.SpaceSettings;
import org.groundbreak.host.Scripts;
import org.groundbreak.host.SharedParts;
import org.groundbreak.host.TestClock;
import org.groundbreak.host.TestParts;
import org.groundbreak.store.Store;
import org.groundbreak.store.StoreDatabase;

/** The real feature of ADRs on H2 and a Confluence of mocks, whose pages are looked at when a test says so. */
public final class AdrFixture implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-28T10:15:30Z");

    public final TestClock clock = new TestClock(NOW);
    public final MockConfluence confluence = new MockConfluence();
    public final StoreDatabase database;
    public final Store store;
    final List<PageWatcher> watchers = new ArrayList<>();
    final List<Long> noted = new ArrayList<>();
    final List<NewsSource> news = new ArrayList<>();
    final TestTextSearch search = new TestTextSearch();
    final SharedParts parts = TestParts.of(clock, new Scripts(mock(PageBuilderService.class)));
    public final AdrsFeature feature;

    public AdrFixture() {
        this(new StoreDatabase(StoreDatabase.h2()));
    }

    /** On that database, which is closed with this. */
    AdrFixture(StoreDatabase database) {
        this.database = database;
        this.store = new Store(database.node());
        this.feature = node();
        feature.start();
    }

    /** The same on one more node, which has read nothing yet. */
    AdrsFeature node() {
        DailyMail mail = mock(DailyMail.class);
        doAnswer(call -> news.add(call.getArgument(0))).when(mail).add(any());
        Consumer<PageWatcher> told = watchers::add;
        return new AdrsFeature(
                parts,
                new Store(database.node()),
                TestConfluenceParts.of(parts, confluence, database.transactions()),
                new PageEditor(confluence.pageManager(), confluence.pages(), database.transactions()),
                told,
                noted::add,
                () -> Optional.of(confluence.labels()),
                new TextSearch(() -> search.service()),
                new SettingsReader(store.settings(), () -> ZoneOffset.UTC),
                mail);
    }

    /** A page with that title and body, not looked at yet; whoever changes it makes a new version. */
    public Page page(long id, String title, String body) {
        Page page = confluence.page(id, body, "author");
        when(page.getTitle()).thenReturn(title);
        when(page.getUrlPath()).thenReturn("/display/" + id);
        when(page.getCreator()).thenReturn(confluence.user("author"));
        when(confluence.pageManager().getPage(MockConfluence.SPACE, title)).thenReturn(page);
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

    /** A page that carries the label of ADRs, and was looked at. */
    public Page labelled(long id, String title, String... rows) {
        Page page = page(id, title, properties(rows));
        label(page, "adr");
        look(id);
        return page;
    }

    /** A page with the macro that shows its number, looked at. */
    public Page numbered(long id, String title, String... rows) {
        Page page = page(id, title, properties(row("Number", NUMBER)) + properties(rows));
        look(id);
        return page;
    }

    static final String NUMBER = "<ac:structured-macro ac:name=\"groundbreak-adr-number\"/>";

    static void label(Page page, String name) {
        Label label = mock(Label.class);
        when(label.getName()).thenReturn(name);
        when(page.getLabels()).thenReturn(List.of(label));
    }

    static void unlabel(Page page) {
        when(page.getLabels()).thenReturn(List.of());
    }

    public void look(long id) {
        watchers.get(0).look(id);
    }

    /** What holds in a space. */
    SpaceSettings rules(Space space) {
        return new SettingsReader(store.settings(), () -> ZoneOffset.UTC).of(space);
    }

    AdrIndex index() {
        return new AdrSnapshots(store.adrs(), clock).current();
    }

    /** A part of the index for whoever is signed in. */
    public AdrListBody part(AdrParameters asked, String cursor) {
        return feature.lists().part(asked, cursor);
    }

    /** The first part of everything for whoever is signed in. */
    public void part() {
        part(ALL, null);
    }

    /** How many are reminded in a mail of then. */
    public int remindedAt(Instant now) {
        return news.get(0).news(TestDailyMail.morning(now)).size();
    }

    /** What the macro of the number prints. */
    public String number(Page page) {
        SharedParts parts = TestParts.of(clock, new Scripts(mock(PageBuilderService.class, RETURNS_DEEP_STUBS)));
        ConversionContext context = mock(ConversionContext.class);
        when(context.getEntity()).thenReturn(page);
        when(context.getOutputType()).thenReturn("display");
        return new AdrNumberMaker(feature.snapshots(), parts.templates(), parts.words(), parts.scripts()).html(context);
    }

    AdrListBody all() {
        return part(ALL, null);
    }

    static final AdrParameters ALL = new AdrParameters(null, null, null, null, null, null, null, null, null);

    /** Page Properties with these rows. */
    public static String properties(String... rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>" + String.join("", rows)
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    /** A row of them. */
    public static String row(String name, String markup) {
        return "<tr><th>" + name + "</th><td>" + markup + "</td></tr>";
    }

    /** A link as the editor writes it. */
    public static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\"/></ac:link>";
    }

    static String user(String key) {
        return "<ac:link><ri:user ri:userkey=\"" + key + "\"/></ac:link>";
    }

    static String lozenge(String title) {
        return "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Green</ac:parameter>"
                + "<ac:parameter ac:name=\"title\">" + title + "</ac:parameter></ac:structured-macro>";
    }

    @Override
    public void close() {
        confluence.close();
        database.close();
    }
}

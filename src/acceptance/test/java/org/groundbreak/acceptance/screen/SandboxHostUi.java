package org.groundbreak.acceptance.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.groundbreak.acceptance.Installation;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;

/** The sandbox's pages. Those of the products differ; see {@code docs/sandbox.md}. */
final class SandboxHostUi implements HostUi {
    private final Page page;
    private final Installation installation;

    SandboxHostUi(Page page, Installation installation) {
        this.page = page;
        this.installation = installation;
    }

    @Override
    public void signIn(Product product, User user) {
        APIResponse answer = page.request()
                .post(
                        base(product) + "/login",
                        RequestOptions.create()
                                .setHeader("X-Atlassian-Token", "no-check")
                                .setForm(FormData.create()
                                        .set("os_username", user.name())
                                        .set("os_password", user.password()))
                                .setMaxRedirects(0));
        assertEquals(302, answer.status(), user.name());
    }

    @Override
    public void colours(Colours colours) {
        page.context()
                .addCookies(List.of(new Cookie("mode", colours.word())
                        .setDomain(installation.confluence().getHost())
                        .setPath("/")));
        page.evaluate("mode => document.documentElement.setAttribute('data-color-mode', mode)", colours.word());
    }

    @Override
    public void openPage(long contentId) {
        open(Product.CONFLUENCE, "/pages/viewpage.action?pageId=" + contentId);
    }

    @Override
    public void openVersion(long contentId, int version) {
        open(Product.CONFLUENCE, "/pages/viewpreviousversions.action?pageId=" + contentId);
        page.getByText("v. " + version, new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator("#main-content").waitFor();
    }

    @Override
    public void openPageMenu() {
        page.locator("#action-menu-link").click();
    }

    @Override
    public void openCreateDialog() {
        open(Product.CONFLUENCE, "/display/" + installation.space());
        page.locator("#create-page-button").click();
        createItem("spec").waitFor();
    }

    @Override
    public Locator createItem(String blueprint) {
        return page.locator("[data-item-module-complete-key='org.groundbreak:create-" + blueprint + "']");
    }

    @Override
    public void leaveHowTo() {
        page.locator(".how-to-next-button").click();
        wizard().waitFor();
    }

    @Override
    public void leaveHowToForGood() {
        page.locator("#dont-show-how-to-use").check();
        leaveHowTo();
    }

    @Override
    public void openWizard() {
        openCreateDialog();
        createItem("spec").click();
        Locator next = page.locator(".how-to-next-button");
        next.or(wizard()).first().waitFor();
        if (next.isVisible()) {
            leaveHowTo();
        }
    }

    @Override
    public Locator wizard() {
        return page.locator("#create-dialog .wizard-form form");
    }

    @Override
    public void submitWizard() {
        page.locator(".create-dialog-create-button").click();
    }

    @Override
    public void rewriteDraft(String storage) {
        page.locator("#storage").fill(storage);
    }

    @Override
    public void insertMacro(String name, Map<String, String> parameters) {
        page.locator("#macro").selectOption(name);
        parameters.forEach(
                (parameter, value) -> page.locator("#macro-param-" + parameter).fill(value));
        page.locator("#insert-macro").click();
        assertThat(page.locator("#macro")).hasValue("");
    }

    @Override
    public long publishDraft() {
        page.locator("#rte-button-publish").click();
        page.locator("#main-content").waitFor();
        return Long.parseLong(page.locator("meta[name=ajs-page-id]").getAttribute("content"));
    }

    @Override
    public void openIssue(String key) {
        open(Product.JIRA, "/browse/" + key);
    }

    @Override
    public void changeIssue() {
        page.locator("#opsbar [data-transition]").first().click();
    }

    @Override
    public void openHealth(Product product, User user) {
        open(product, "/plugins/servlet/groundbreak/health");
        Locator password = page.locator("form[action$='/authenticate'] [name=password]");
        if (password.count() > 0) {
            password.fill(user.password());
            page.locator("#submit").click();
            page.waitForURL("**/groundbreak/health");
        }
    }

    @Override
    public void link(Product from, LinkMood mood) {
        open(from, "/sandbox/applink");
        page.locator("#authorisation").selectOption(mood == LinkMood.NO_SECURE_SESSION ? "PASSWORD" : "GRANTED");
        page.locator("#fault").selectOption(mood == LinkMood.OTHER_DOWN ? "DOWN" : "NONE");
        page.locator("#save").click();
        page.waitForLoadState();
    }

    private void open(Product product, String path) {
        page.navigate(base(product) + path);
    }

    private URI base(Product product) {
        return product == Product.CONFLUENCE ? installation.confluence() : installation.jira();
    }
}

package org.groundbreak.acceptance.screen;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.groundbreak.acceptance.Product;
import org.groundbreak.acceptance.User;

/**
 * What a person does in a product itself, in one browser. All of it waits until the product is ready; what is ours in
 * the page may still be loading. Tests assert nothing of the product's own elements.
 */
interface HostUi {

    /** By what the product's form sends, without its page: it is no page of ours, and each test begins so. */
    void signIn(Product product, User user);

    /** Also from then on, and without loading the page again. */
    void colours(Colours colours);

    /** Views a page of Confluence, or what is shown instead to those who may not. */
    void openPage(long contentId);

    /** Views an old version of a page. */
    void openVersion(long contentId, int version);

    /** Opens the menu of the page shown. */
    void openPageMenu();

    /** Create, to the choice of what is created. */
    void openCreateDialog();

    /** The offer to create a page of a blueprint of ours: what its item's key has after {@code create-}. */
    Locator createItem(String blueprint);

    /** From the page that says how to use a blueprint to its wizard. */
    void leaveHowTo();

    /** On the page that says how to use a blueprint: ticks that it is not to be shown again, and goes on to the wizard. */
    void leaveHowToForGood();

    /** Create → Technical specification, past its how-to page where it is shown, to the first page of the wizard. */
    void openWizard();

    /** The form that our template rendered. */
    Locator wizard();

    /** Presses the wizard's last button. */
    void submitWizard();

    /** Writes something else in place of what the wizard has brought into the editor; storage format. */
    void rewriteDraft(String storage);

    /** Puts a macro into what is edited, by the host's form for its parameters. */
    void insertMacro(String name, Map<String, String> parameters);

    /** Saves what the wizard has brought into the editor, unchanged, and views the page; its id. */
    long publishDraft();

    /** Views an issue of Jira, or what is shown instead to those who may not. */
    void openIssue(String key);

    /** Changes the issue shown without leaving it, so that Jira puts its panels in anew. */
    void changeIssue();

    /** Our health page; administrators confirm their password when asked. */
    void openHealth(Product product, User user);

    /** Has the application link of a product to the other behave like this; an administrator is signed in there. */
    void link(Product from, LinkMood mood);
}

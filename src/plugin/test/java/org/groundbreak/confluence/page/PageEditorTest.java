package org.groundbreak.confluence.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.groundbreak.confluence.MockConfluence;
import org.groundbreak.decisions.DaciReader;
import org.groundbreak.host.rest.Problem;
import org.groundbreak.storage.Splicer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule P5: nothing that somebody else publishes in the same moment is lost. */
class PageEditorTest {

    private static final String BODY = "<ac:structured-macro ac:name=\"groundbreak-daci\"/>";

    private final MockConfluence confluence = new MockConfluence();
    private final PageManager manager = confluence.pageManager();
    private final TransactionTemplate transactions = mock(TransactionTemplate.class);
    private final PageEditor editor = new PageEditor(manager, confluence.pages(), transactions);
    private final Page page = confluence.page(1, BODY, "author");

    @BeforeEach
    void host() {
        when(transactions.execute(any()))
                .thenAnswer(call -> call.<TransactionCallback<?>>getArgument(0).doInTransaction());
        doAnswer(call -> {
                    call.<Modification<Page>>getArgument(1).modify(call.getArgument(0));
                    return null;
                })
                .when(manager)
                .saveNewVersion(any(), any());
    }

    @AfterEach
    void close() {
        confluence.close();
    }

    @Test
    void givenTheVersionThatWasReadThenItIsSavedWithItsComment() {
        assertSame(page, edit(1));

        verify(page)
                .setBodyAsString(
                        "<ac:structured-macro ac:name=\"groundbreak-daci\"><ac:parameter ac:name=\"id\">x</ac:parameter>"
                                + "</ac:structured-macro>");
        verify(page).setVersionComment("Comment");
    }

    @Test
    void givenAChangeOfNothingThenNoVersionIsSaved() {
        editor.edit(page, 1, document -> document, "Comment");

        verify(manager, never()).saveNewVersion(any(), any());
    }

    @Test
    void givenAnotherVersionWasPublishedMeanwhileThenItStays() {
        confluence.edit(page, BODY + "<p>Theirs</p>", "product");

        assertEquals("page-changed", refused(1));
        verify(manager, never()).saveNewVersion(any(), any());
    }

    @Test
    void givenThePageIsGoneOrInTheTrashThenItIsLeftAsItIs() {
        when(page.isDeleted()).thenReturn(true);
        assertEquals("page-changed", refused(1));
        when(manager.getPage(1)).thenReturn(null);
        assertEquals("page-changed", refused(1));
    }

    /** Hibernate's and Spring's, which are not on our class path, and wrapped in whatever the host wraps them in. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givenTheHostRefusesToWriteOverAVersionThenThatIsSaid(boolean atCommit) {
        RuntimeException late = new IllegalStateException(new StaleObjectStateException());
        if (atCommit) {
            doThrow(late).when(transactions).execute(any());
        } else {
            doThrow(late).when(manager).saveNewVersion(any(), any());
        }

        assertEquals("page-changed", refused(1));
    }

    @Test
    void givenSpringsNameForItThenThatIsSaidToo() {
        doThrow(new ObjectOptimisticLockingFailureException()).when(manager).saveNewVersion(any(), any());

        assertEquals("page-changed", refused(1));
    }

    @Test
    void givenAnythingElseFailsThenItIsNotTakenForAChange() {
        doThrow(new IllegalArgumentException("other")).when(manager).saveNewVersion(any(), any());

        assertThrows(IllegalArgumentException.class, () -> edit(1));
    }

    @Test
    void givenABodyThatCannotBeReadThenItIsLeftAsItIs() {
        when(page.getBodyAsString()).thenReturn("<p>");

        assertEquals("page-unreadable", refused(1));
        when(page.getBodyAsString()).thenReturn("<b>".repeat(600) + "</b>".repeat(600));
        assertEquals("page-too-deep", refused(1));
        verify(manager, never()).saveNewVersion(any(), any());
    }

    private Page edit(int version) {
        return editor.edit(
                page,
                version,
                document -> Splicer.of(document)
                        .parameter(DaciReader.read(document).get(0).call(), "id", "x"),
                "Comment");
    }

    private String refused(int version) {
        return assertThrows(Problem.class, () -> edit(version)).code();
    }

    private static final class StaleObjectStateException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class ObjectOptimisticLockingFailureException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

package org.groundbreak.confluence.adrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.Optional;
import org.groundbreak.confluence.page.PageAccess;
import org.groundbreak.confluence.page.Pages;
import org.junit.jupiter.api.Test;

/** Rule A34: nothing that is bounded ends sooner because a link leads to a page that is hidden. */
class VisiblePagesTest {

    private final Pages pages = mock(Pages.class);
    private final PageAccess access = mock(PageAccess.class);

    @Test
    void a34GivenLinksToAHiddenPageOrToNoneThenBothTakeTheSameFromTheBounds() {
        Page hidden = mock(Page.class);
        when(hidden.getSpace()).thenReturn(mock(Space.class));
        when(access.mayView(any(Space.class))).thenReturn(true);
        when(pages.current(anyLong())).thenReturn(Optional.empty());
        when(pages.current(1)).thenReturn(Optional.of(hidden));
        VisiblePages seen = new VisiblePages(pages, access, 2);

        assertTrue(seen.follows(2));
        assertEquals(Optional.empty(), seen.linked(1));
        assertEquals(Optional.empty(), seen.linked(2));
        assertEquals(Optional.empty(), seen.linked(1));

        assertFalse(seen.isExhausted());
        assertFalse(seen.follows(1), "two links are the most, wherever they lead");
        verify(pages, times(1)).current(1);
    }
}

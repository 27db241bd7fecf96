package org.groundbreak.host.health;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Only administrators with a secure administrator session pass. */
class AdminGateTest {

    private static final UserKey ADA = new UserKey("ada-key");
    private static final String HERE = "https://wiki.example.org/plugins/servlet/groundbreak/health";

    private final UserManager users = mock(UserManager.class);
    private final WebSudoManager webSudo = mock(WebSudoManager.class);
    private final LoginUriProvider login = here -> URI.create("https://wiki.example.org/login?to=" + here.getPath());
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final AdminGate gate = new AdminGate(users, webSudo, login);

    @Test
    void givenNobodySignedInWhenAskedThenTheLoginPageComesAndLeadsBack() throws Exception {
        when(request.getRequestURL()).thenReturn(new StringBuffer(HERE));

        assertFalse(gate.admits(request, response));

        verify(response).sendRedirect("https://wiki.example.org/login?to=/plugins/servlet/groundbreak/health");
    }

    @Test
    void givenSomebodyElseWhenAskedThenItIsA403AndNoSecureSessionIsOffered() throws Exception {
        when(users.getRemoteUserKey()).thenReturn(ADA);

        assertFalse(gate.admits(request, response));

        verify(response).sendError(403);
        verifyNoInteractions(webSudo);
    }

    @Test
    void givenAnAdministratorWithoutASecureSessionWhenAskedThenTheHostAsksForOne() throws Exception {
        administrator();
        doThrow(new WebSudoSessionException()).when(webSudo).willExecuteWebSudoRequest(any());

        assertFalse(gate.admits(request, response));

        verify(webSudo).enforceWebSudoProtection(request, response);
    }

    @Test
    void givenAnAdministratorWithASecureSessionWhenAskedThenTheRequestGoesOn() throws Exception {
        administrator();

        assertTrue(gate.admits(request, response));

        verifyNoInteractions(response);
    }

    private void administrator() {
        when(users.getRemoteUserKey()).thenReturn(ADA);
        when(users.isAdmin(ADA)).thenReturn(true);
    }
}

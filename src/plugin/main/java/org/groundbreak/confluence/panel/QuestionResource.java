package org.groundbreak.confluence.panel;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.groundbreak.confluence.ConfluenceApp;
import org.groundbreak.confluence.questions.QuestionRequest;
import org.groundbreak.confluence.questions.QuestionService;
import org.groundbreak.confluence.questions.QuestionsFeature;
import org.groundbreak.confluence.reviews.ReasonRequest;
import org.groundbreak.confluence.specs.SpecVisit;
import org.groundbreak.host.rest.Answers;

/**
 * Questions of a spec, by the host's ids of page and comment. The browser writes the comments by the host's own REST; here they
 * are only marked.
 */
@ConfluenceComponent("groundbreakQuestionResource")
@Path("/specs/{contentId: [0-9]{1,18}}/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuestionResource {

    private final ConfluenceApp app;
    private final Answers answers;

    @Inject
    public QuestionResource(ConfluenceApp app) {
        this.app = app;
        this.answers = app.answers();
    }

    /**
     * Questions, twenty at a time.
     *
     * @param cursor where the last answer ended; none for the beginning
     * @return {@link org.groundbreak.confluence.questions.QuestionsBody} → 200; no such place → 400; not signed in → 401;
     *     hidden → 404
     */
    @GET
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response list(@PathParam("contentId") long contentId, @QueryParam("cursor") String cursor) {
        return answers.of(() -> questions().questions(contentId, cursor));
    }

    /**
     * The comments of the page that are no questions, the latest first, twenty at a time.
     *
     * @param cursor where the last answer ended; none for the beginning
     * @return {@link org.groundbreak.confluence.questions.CommentListBody} → 200; no such place → 400; not signed in → 401;
     *     hidden → 404
     */
    @GET
    @Path("/comments")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response comments(@PathParam("contentId") long contentId, @QueryParam("cursor") String cursor) {
        return answers.of(() -> questions().comments(contentId, cursor));
    }

    /**
     * Makes a comment of the page a question, or asks a settled one again. One that is open stays as it is.
     *
     * @param body {@link QuestionRequest}
     * @return the panel → 200; no comment named, no such lens or kind → 400; not signed in → 401; settled, and neither its
     *     asker nor the approver → 403; hidden, or no such comment of the page → 404; read-only mode → 405; not a spec → 409
     */
    @POST
    @LicensedOnly
    public Response ask(@Context HttpServletRequest request, @PathParam("contentId") long contentId, InputStream body) {
        return panel(request, questions -> questions.ask(contentId, () -> answers.read(body, QuestionRequest.class)));
    }

    /**
     * Notices that the viewer has replied to the comment of a question.
     *
     * @return the panel → 200; not signed in → 401; hidden → 404; read-only mode → 405; no question, or no reply of his → 409
     */
    @POST
    @Path("/{commentId: [0-9]{1,18}}/answer")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response answer(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("commentId") long commentId) {
        return panel(request, questions -> questions.answer(contentId, commentId));
    }

    /**
     * Says that a question is settled.
     *
     * @return the panel → 200; not signed in → 401; neither its asker nor the approver → 403; hidden → 404; read-only mode →
     *     405; no question, or settled otherwise → 409
     */
    @POST
    @Path("/{commentId: -?[0-9]{1,18}}/resolution")
    @LicensedOnly
    @Consumes(MediaType.WILDCARD)
    public Response resolve(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("commentId") long commentId) {
        return panel(request, questions -> questions.resolve(contentId, commentId));
    }

    /**
     * Puts a question off to later.
     *
     * @param body {@link ReasonRequest}
     * @return the panel → 200; not signed in → 401; neither driver nor administrator of the space → 403; hidden → 404; read-only
     *     mode → 405; no question, or settled otherwise → 409
     */
    @POST
    @Path("/{commentId: -?[0-9]{1,18}}/carrying")
    @LicensedOnly
    public Response carry(
            @Context HttpServletRequest request,
            @PathParam("contentId") long contentId,
            @PathParam("commentId") long commentId,
            InputStream body) {
        return panel(
                request,
                questions -> questions.carry(contentId, commentId, () -> answers.read(body, ReasonRequest.class)));
    }

    private QuestionService questions() {
        return app.get(QuestionsFeature.class).service();
    }

    /** The panel as it is after something was done. */
    private Response panel(HttpServletRequest request, Function<QuestionService, SpecVisit> action) {
        return answers.write(request, () -> app.get(PanelFeature.class).panels().of(action.apply(questions())));
    }
}

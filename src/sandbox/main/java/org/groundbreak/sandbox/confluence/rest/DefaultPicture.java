package org.groundbreak.sandbox.confluence.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The picture of everybody who has chosen none. */
public final class DefaultPicture extends HttpServlet {
    /** Where it is, below the context path. */
    public static final String PATH = "/images/icons/profilepics/default.svg";

    private static final long serialVersionUID = 1L;
    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">"
            + "<rect width=\"48\" height=\"48\" fill=\"#8590a2\"/><g fill=\"#fff\"><circle cx=\"24\" cy=\"18\" r=\"8\"/>"
            + "<path d=\"M8 44a16 14 0 0 1 32 0z\"/></g></svg>";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("image/svg+xml");
        response.getWriter().write(PICTURE);
    }
}

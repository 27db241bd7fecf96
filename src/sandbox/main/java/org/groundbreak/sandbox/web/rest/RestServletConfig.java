package org.groundbreak.sandbox.web.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;

/** Lets a servlet container of Jersey begin without being registered with Jetty. */
record RestServletConfig(String getServletName, ServletContext getServletContext) implements ServletConfig {
    @Override
    public String getInitParameter(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.emptyEnumeration();
    }
}

package org.groundbreak.confluence.decisions;

/** Body of a call that changes the page. @param pageVersion the version that the viewer saw */
public record PageVersionRequest(Integer pageVersion) {}

package org.groundbreak.confluence.decisions;

/** Body of a call that confirms an approver. @param approver his number, as the viewer saw him named */
public record ConfirmRequest(Long approver) {}

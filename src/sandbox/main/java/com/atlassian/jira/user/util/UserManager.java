package com.atlassian.jira.user.util;

/**
 * Jira's own user manager. Nothing of it is modelled; it is a service because its simple name is that of SAL's, and two
 * imported beans of the same default name clash only where both exist.
 */
public interface UserManager {}

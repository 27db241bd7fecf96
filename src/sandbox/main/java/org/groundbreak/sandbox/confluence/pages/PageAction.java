package org.groundbreak.sandbox.confluence.pages;

/** One page of the host. The user is signed in; POST carries a valid token. */
@FunctionalInterface
interface PageAction {
    Reply answer(PageCall call);
}

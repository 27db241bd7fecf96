package com.atlassian.mail;

public class Email {
    public Email(String to) {}

    public native Email setSubject(String subject);

    public native Email setBody(String body);

    public native Email setMimeType(String mimeType);
}

package org.coproduction.seminars.registration.web;

/** The address to which somebody wants their links. */
class LinkForm {

    String email = "";
}

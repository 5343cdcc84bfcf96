/** Organisers’ pages of reminders, messages and news. */
@NullMarked
package org.coproduction.seminars.correspondence.web;

import org.jspecify.annotations.NullMarked;

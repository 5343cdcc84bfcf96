/** Organisers’ pages of reminders, messages and news. */
@NullMarked
package org.coproduction.seminars.attendance.web;

import org.jspecify.annotations.NullMarked;

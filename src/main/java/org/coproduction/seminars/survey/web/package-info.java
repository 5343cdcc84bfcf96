/** The page on which people answer, and those on which organisers ask and read. */
@NullMarked
package org.coproduction.seminars.survey.web;

import org.jspecify.annotations.NullMarked;

/** What the house style forbids, outside the site’s own packages: shows that each rule of ArchitectureRules bites. */
package org.coproduction.broken;

/** HTTP without business: the one shape of refusals, pages of lists, entity tags. */
package org.talentbase.platform.web;

package org.talentbase.talent;

import java.util.List;

/** Admitted facts in the types of their tables. */
record TypedFacts(
        Talent.Person person,
        Talent.CurrentPost post,
        List<EngagementRow> engagements,
        List<EducationRow> education,
        List<DegreeRow> degrees,
        List<TitleRow> titles,
        List<QualificationRow> qualifications,
        List<SkillCertificateRow> skillCertificates,
        List<PatentRow> patents,
        List<ContestRow> contests) {}

/**
 * Posts and callings that a person can hold, as their last word. Made from words/names/title-heads.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const TITLE_HEADS_LIST = "president\nvice-president\nchairman\nchairwoman\nchair\nchairperson\nceo\ncfo\ncoo\ncto\nexecutive\nofficer\ndirector\nfounder\nco-founder\ncofounder\nowner\nmanager\nminister\nsecretary\nsenator\ngovernor\nmayor\npremier\nchancellor\nambassador\nking\nqueen\nprince\nprincess\npope\nbishop\narchbishop\njudge\njustice\nlawyer\nattorney\nprosecutor\nspokesman\nspokeswoman\nspokesperson\neditor\nreporter\ncorrespondent\nprofessor\ndean\nrector\nprincipal\ncoach\ncaptain\ngeneral\nadmiral\ncolonel\nsergeant\ncommander\ncommissioner\nanalyst\neconomist\nadviser\nadvisor\nleader\nhead\nboss\ntreasurer\ndeputy\nrepresentative\ncongressman\ncongresswoman\nspeaker\nauthor\nsinger\nactor\nactress\nproducer\nengineer\nscientist\nresearcher\ndoctor\nsurgeon\ninvestor\nparent\nsubsidiary\nmaker\ndeveloper\npublisher";

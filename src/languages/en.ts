import type { Language } from "./language.ts";
import { words } from "./words.ts";

export const en: Language = {
  tag: "en",
  direction: "ltr",
  nativeName: "English",
  quotes: ["“", "”", "‘", "’"],
  labels: {
    agenda: "Agenda",
    conclusion: "Conclusion",
    source: "Source",
    notes: "Notes",
    slideOf: "Slide {n} of {total}",
    language: "Language",
    previous: "Previous",
    next: "Next",
    missing: "This slide does not exist in English",
  },
  cues: {
    discourse: words(`
      in return, in exchange, in turn,
      however, of course, in addition, moreover, furthermore, therefore, thus, hence, consequently, as a result,
      for example, for instance, in fact, indeed, in other words, that is, in short, in general, generally,
      in particular, similarly, likewise, meanwhile, at the same time, on the other hand, on the one hand,
      by contrast, in contrast, on the contrary, nevertheless, nonetheless, still, instead, rather, otherwise,
      besides, also, additionally, first, firstly, second, secondly, third, thirdly, next, then, after that,
      afterwards, finally, lastly, last but not least, in the end, ultimately, eventually, in conclusion, to sum up,
      overall, all in all, for one thing, for this reason, because of this, naturally, obviously, clearly, certainly,
      fortunately, unfortunately, interestingly, usually, typically, often, sometimes, basically, essentially,
      above all, first of all, to begin with, as you can see, as mentioned, after all, in practice, in reality,
      actually, so, well, now, today, even so, that said, having said that, with this in mind, to be clear,
      simply put, put simply, to put it simply, more importantly, most importantly, importantly, specifically,
      accordingly, subsequently, again, once again, on top of that, what is more, by the way, in this way,
      in that case, in this case, if so, as always, as usual, more precisely, to be precise, in a nutshell,
      conversely`),
    contrast: words(`
      however, on the other hand, by contrast, in contrast, on the contrary, nevertheless, nonetheless,
      still, instead, rather, otherwise, even so, that said, having said that, in reality, conversely,
      at the same time`),
    dependent: words(`
      and, or, but, nor, yet, so, which, who, whom, whose, that, than, because, although, though, whereas, while,
      since, unless, until, if, when, where, as, such, too, either, neither, else, not, 's, 're, 've, 'll, 'd, n't`),
    leading: words(`
      a, an, the, this, that, these, those, my, your, his, her, its, our, their, of, to, in, on, at, by, for, with,
      from, into, onto, about, as, like, than, over, under, between, among, through, during, before, after, above,
      below, against, without, within, across, behind, beyond, near, off, out, per, toward, towards, upon, via,
      and, or, but, nor, so, yet, if, when, because, although, though, while, whereas, that, which, who, whom, whose,
      is, are, was, were, be, been, being, am, will, would, can, could, shall, should, may, might, must, do, does, did,
      has, have, had, not, no, every, each, any, some, such, both, either, neither, very, more, most, too, only, how,
      what, why, where, whether, until, unless, since, including, regarding, concerning, despite, due, because of`),
    pronouns: words(`
      this, that, these, those, it, its, they, them, their, theirs, he, him, his, she, her, hers, such, one, ones,
      both, neither, either, another, others, the former, the latter, the same, here, there, then, so,
      if not, if so, if yes`),
    subordinators: words(`
      because, since, although, though, even though, even if, whereas, while, if, unless, until, when, whenever,
      where, wherever, which, who, whom, whose, that, so that, in order to, in order that, as long as, as soon as,
      before, after, once, as if, as though, given that, provided that, in case, rather than, regardless of whether,
      due to, thanks to, because of, despite, in spite of, by which, in which, for which, to which, so as to`),
    examples: words(`
      such as, for example, for instance, including, like, among them, e.g., namely, among others, to name a few,
      especially, in particular`),
    conditions: words(`
      if, unless, only if, even if, when, whenever, until, till, before, as long as, so long as, provided,
      provided that, providing, in case, except, except when, without, only when, whether, assuming,
      suppose, depending on, once`),
    times: words(`when, once, after, as soon as, while, now that`),
    relatives: words(`which, who, whom, whose, that, by which, in which, for which, to which, where`),
    additive: words(`and, as well as, and also, and then, and even`),
    complements: words(`
      that, whether, how, why, what, who, where, to`),
    opposing: words(`
      whereas, while, whilst, on the other hand, in contrast, by contrast, as opposed to, unlike`),
    adversative: words(`
      but, yet, but actually, but in fact, but in reality, however`),
    copulas: words(`
      is, are, was, were, is actually, are actually, means, refers to`),
    selfReferences: words(`
      in this article, this article, in this post, this post, in this blog post, this blog post, in this
      tutorial, this tutorial, in this guide, this guide, in this section, this section, in this chapter,
      this chapter, in this lesson, this lesson, in this series, in this talk, in this essay, in this paper,
      below we, we will look at, we will explain, we'll look at, read on, let's take a look, let us look,
      let's look`),
    existential: words(`
      there is, there are, there was, there were, there has been, there have been, there will be, there exist,
      there exists, here is, here are, these are, this is, it is, below are, below is, the following are, let us look at,
      we have, you will find`),
    stopwords: words(`
      a, about, above, after, again, against, all, also, am, an, and, any, are, as, at, be, because, been, before,
      being, below, between, both, but, by, can, could, did, do, does, doing, don, down, during, each, even, every, few,
      for, from, further, get, gets, had, has, have, having, he, her, here, hers, herself, him, himself, his, how, i,
      if, in, into, is, it, its, itself, just, let, like, make, makes, many, may, me, might, more, most, much, must,
      my, myself, no, nor, not, now, of, off, on, once, one, only, or, other, our, ours, ourselves, out, over, own,
      same, shall, she, should, so, some, such, than, that, the, their, theirs, them, themselves, then, there, these,
      they, this, those, through, to, too, under, until, up, upon, us, very, was, we, were, what, when, where, which,
      while, who, whom, whose, why, will, with, within, without, would, you, your, yours, yourself, yourselves, isn't,
      aren't, wasn't, weren't, don't, doesn't, didn't, can't, won't, it's, you're, they're, we're, i'm, that's,
      there's, let's, you'll, we'll, you've, we've`),
  },
  article: {
    abbreviations: words(`
      mr, mrs, ms, dr, prof, rev, hon, st, sr, jr, gen, col, capt, lt, sgt, gov, sen, rep, pres, vs, etc, e.g, i.e, cf,
      al, et al, fig, figs, no, nos, vol, vols, p, pp, ch, chap, sec, ed, eds, est, approx, ca, inc, ltd, co, corp, dept,
      univ, assn, bros, ave, blvd, rd, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues,
      wed, thu, thurs, fri, sat, sun, a.m, p.m, u.s, u.k, ph.d, b.a, m.a, b.sc, m.sc, eq, ref, refs, min, max, ft, oz, lb`),
    byline: words(`
      by, author, authors, written by, story by, text by, words by, text, posted by, published by, article by,
      a post by, guest post by, contributed by, edited by, reviewed by`),
    bio: words(`
      about the author, about the authors, about author, author bio, author's bio, author biography, the author,
      meet the author, about the writer, who wrote this`),
    boilerplate: words(`
      leave a comment, leave a reply, post a comment, add a comment, write a comment, comments, no comments,
      no comments yet, comment, join the discussion, join the conversation, cancel reply, reply, submit comment,
      share, share this, share this post, share this article, share this page, share on facebook, share on twitter,
      share on linkedin, share on x, share via email, tweet, pin it, like this, like this post, email this,
      print this page, print, copy link, read more, read more posts, continue reading, keep reading, see more,
      learn more, click here, related posts, related articles, related stories, related content, related reading,
      you may also like, you might also like, more from this author, more from the author, recommended for you,
      recommended, most popular, popular posts, trending, latest posts, recent posts, previous post, next post,
      previous article, next article, back to top, scroll to top, skip to content, skip to main content, menu, search,
      home, subscribe, subscribe now, subscribe to our newsletter, sign up for our newsletter, sign up,
      join our newsletter, get our newsletter, newsletter, follow us, follow us on social media, connect with us,
      contact us, log in, login, register, all rights reserved, privacy policy, terms of service, terms of use,
      cookie policy, cookie settings, accept cookies, accept all cookies, we use cookies, advertisement, sponsored,
      sponsored content, table of contents, on this page, in this article, contents, view all posts,
      your email address will not be published, required fields are marked, notify me of new posts by email,
      was this helpful, was this article helpful, rate this article, found a mistake, edit this page, report an error`),
    boilerplateStart: words(`
      read also:, also read:, read more:, see also:, related:, related post:, related article:, recommended:,
      recommended reading:, you may also like:, you might also like:, further reading:, next:, previous:, tags:, tag:,
      categories:, category:, filed under, filed under:, posted in, posted in:, tagged with, tagged:, topics:, share:,
      share on:, follow us on, follow me on, subscribe to our, sign up for our, copyright, ©, all rights reserved,
      this post was originally published, this article was originally published, originally published, disclosure:,
      last updated, advertisement`),
    conclusion: words(`
      conclusion, conclusions, in conclusion, summary, in summary, to sum up, summing up, wrapping up, wrap up,
      wrap-up, final thoughts, final words, closing thoughts, closing, closing words, the bottom line, bottom line,
      takeaways, key takeaways, the takeaway, in short, in a nutshell, recap, to recap, to conclude, the end, over to you,
      parting thoughts, last words, last thoughts, concluding remarks, concluding thoughts, outlook, afterword`),
  },
};

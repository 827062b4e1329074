import type { Language } from "./language.ts";
import { spelled } from "./spelled.ts";
import { transliterate } from "./transliterate.ts";
import { words } from "./words.ts";

export const fr: Language = {
  tag: "fr",
  direction: "ltr",
  nativeName: "Français",
  quotes: ["«", "»", "“", "”"],
  labels: {
    agenda: "Plan",
    conclusion: "Conclusion",
    source: "Source",
    notes: "Notes",
    slideOf: "Diapositive {n} sur {total}",
    language: "Langue",
    previous: "Précédente",
    next: "Suivante",
    missing: "Cette diapositive n’existe pas en français",
  },
  cues: {
    discourse: openers(`
      en retour, en échange, en contrepartie,
      cependant, toutefois, néanmoins, pourtant, en revanche, par contre, au contraire, à l'inverse, inversement,
      malgré tout, malgré cela, en dépit de cela, quand même, tout de même, d'un autre côté, d'un côté, d'une part,
      d'autre part, au lieu de cela, à défaut, sinon, autrement, du reste, bien sûr, bien entendu, évidemment,
      naturellement, certes, de plus, en outre, par ailleurs, d'ailleurs, qui plus est, de surcroît, également, aussi,
      de même, de la même manière, de la même façon, pareillement, ainsi, donc, alors, par conséquent, en conséquence,
      c'est pourquoi, de ce fait, dès lors, du coup, pour cette raison, pour ces raisons, à cause de cela,
      grâce à cela, par exemple, à titre d'exemple, en effet, en fait, effectivement, de fait, en réalité, en vérité,
      à vrai dire, en d'autres termes, autrement dit, c'est-à-dire, à savoir, bref, en bref, en un mot, en somme,
      en résumé, pour résumer, pour faire court, en général, généralement, en règle générale, d'une manière générale,
      de manière générale, habituellement, d'habitude, le plus souvent, souvent, parfois, quelquefois, en particulier,
      notamment, surtout, avant tout, par-dessus tout, spécifiquement, plus précisément, plus exactement,
      concrètement, en pratique, dans la pratique, pendant ce temps, entre-temps, en même temps, au même moment,
      parallèlement, simultanément, premièrement, deuxièmement, troisièmement, d'abord, tout d'abord, en premier lieu,
      en second lieu, dans un premier temps, dans un second temps, pour commencer, ensuite, puis, après cela,
      après quoi, par la suite, plus tard, enfin, finalement, pour finir, pour terminer, en dernier lieu,
      en définitive, en fin de compte, au final, tout compte fait, au fond, à la fin, en conclusion, pour conclure,
      globalement, dans l'ensemble, au total, clairement, certainement, sans doute, sans aucun doute, probablement,
      peut-être, heureusement, malheureusement, hélas, fait intéressant, aujourd'hui, maintenant, actuellement,
      désormais, de nos jours, à présent, en termes simples, pour faire simple, pour le dire simplement,
      plus important encore, de nouveau, encore une fois, une fois de plus, comme toujours, comme d'habitude,
      comme mentionné, comme on l'a vu, dans ce cas, en tout cas, de toute façon, quoi qu'il en soit, cela dit,
      ceci dit, de cette façon, de cette manière, au passage`),
    contrast: openers(`
      cependant, toutefois, néanmoins, pourtant, en revanche, par contre, au contraire, à l'inverse, inversement,
      malgré tout, malgré cela, en dépit de cela, quand même, tout de même, d'un autre côté, d'autre part,
      au lieu de cela, sinon, autrement, en réalité, malheureusement, cela dit, ceci dit`),
    dependent: elided(`
      et, ou, ni, mais, car, or, soit, que, qui, dont, quoi, où, lequel, laquelle, lesquels, lesquelles, duquel,
      desquels, desquelles, auquel, auxquels, auxquelles, parce que, puisque, comme, si, s'il, s'ils, quand, lorsque,
      alors que, tandis que, bien que, quoique, afin que, afin de, pour que, avant que, après que, dès que, tant que,
      pendant que, jusqu'à, jusqu'au, sans que, de sorte que, ainsi que, non plus, y compris, plutôt que, voire,
      ce qui, ce que`),
    leading: words(`
      le, la, les, l, un, une, des, du, de, d, à, au, aux, en, dans, sur, sous, par, pour, avec, sans, chez, vers,
      entre, parmi, contre, selon, depuis, pendant, durant, avant, après, dès, malgré, sauf, outre, envers, hors,
      jusque, jusqu'à, jusqu'au, jusqu'aux, lors, via, et, ou, ni, mais, car, or, donc, que, qu, qui, dont, où, si,
      comme, quand, lorsque, puisque, quoique, lequel, laquelle, auquel, duquel, ce, cet, cette, ces, c, mon, ma, mes,
      ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs, chaque, quelque, quelques, plusieurs, certains,
      certaines, aucun, aucune, tout, toute, tous, toutes, tel, telle, tels, telles, quel, quelle, quels, quelles, je,
      j, tu, il, elle, on, nous, vous, ils, elles, se, s, me, te, y, ne, n, est, sont, était, étaient, sera, seront,
      être, a, ont, avait, avaient, avoir, peut, peuvent, doit, doivent, va, vont, fait, très, plus, moins, trop,
      aussi, assez, bien, pas, non, même, encore, seulement, afin, grâce, face, quant, près, environ, tant, autant,
      plutôt, ainsi`),
    pronouns: openers(`
      ce, c'est, ce sont, c'était, ceci, cela, ça, cet, cette, ces, celui, celle, ceux, celles, celui-ci, celle-ci,
      ceux-ci, celles-ci, celui-là, celle-là, ceux-là, celles-là, il, elle, ils, elles, lui, leur, leurs, eux, son,
      sa, ses, tel, telle, tels, telles, un tel, une telle, de tels, de telles, ce dernier, cette dernière,
      ces derniers, ces dernières, les deux, tous deux, toutes deux, l'un, l'une, l'autre, les autres, d'autres, ici,
      là, alors, ainsi, en cela, ces deux, le même, la même, les mêmes,
      si oui, si non, si ce n'est pas le cas, si c'est le cas`),
    subordinators: elided(`
      parce que, puisque, car, comme, étant donné que, vu que, du fait que, bien que, quoique, même si, alors que,
      tandis que, si, s'il, s'ils, à moins que, à condition que, pourvu que, au cas où, quand, lorsque, dès que,
      aussitôt que, une fois que, tant que, pendant que, depuis que, avant que, avant de, après que, jusqu'à ce que,
      où, qui, que, dont, lequel, laquelle, lesquels, lesquelles, auquel, auxquels, duquel, desquels, ce qui, ce que,
      ce dont, afin que, afin de, pour que, pour, de sorte que, de manière à, de façon à, si bien que, de peur que,
      sans que, sans, plutôt que, au lieu de, comme si, selon que, grâce à, à cause de, en raison de, malgré,
      en dépit de, quel que soit, quelle que soit, indépendamment de, contrairement à`),
    examples: openers(`
      comme, tel que, telle que, tels que, telles que, par exemple, notamment, y compris, dont, parmi lesquels,
      parmi lesquelles, entre autres, à savoir, p. ex., c'est-à-dire, en particulier, surtout`),
    conditions: openers(`
      si, s'il, s'ils, à moins que, à moins de, sauf, sauf si, seulement si, quand, lorsque, lorsqu'il, dès
      que, jusqu'à, jusqu'à ce que, avant de, avant que, tant que, pourvu que, à condition de, à condition
      que, au cas où, sans, selon, après, une fois`),
    times: openers(`quand, lorsque, lorsqu'il, dès que, après, après que, une fois, une fois que`),
    relatives: openers(
      `qui, que, qu'il, qu'elle, dont, où, lequel, laquelle, lesquels, lesquelles, auquel, duquel`,
    ),
    additive: openers(`et, ainsi que, et aussi, puis, et même`),
    complements: openers(`
      que, qu'il, qu'elle, qu'un, qu'une, si, comment, pourquoi, ce que, qui, où, de, à`),
    opposing: openers(`
      tandis que, alors que, en revanche, au contraire, à l'inverse, contrairement à, quant à`),
    adversative: openers(`
      mais, cependant, toutefois, mais en fait, mais en réalité, or`),
    copulas: openers(`
      est, sont, était, étaient, signifie, désigne, c'est, constitue, constituent`),
    selfReferences: openers(`
      dans cet article, cet article, dans ce billet, ce billet, dans ce texte, ce texte, dans ce tutoriel,
      ce tutoriel, dans ce guide, ce guide, dans cette section, cette section, dans ce chapitre, ce
      chapitre, dans cette leçon, nous allons voir, voyons`),
    existential: openers(`
      il y a, il y avait, il y aura, il existe, il existait, existe, existent, voici, voilà, c'est, ce sont,
      il s'agit de, on trouve, on distingue, on compte, nous avons, vous trouverez, vous trouverez ci-dessous,
      ci-dessous, regardons, ci-après`),
    stopwords: openers(`
      à, afin, ai, ainsi, alors, après, as, assez, au, aucun, aucune, aujourd'hui, auquel, aussi, autre, autres, aux,
      avant, avec, avez, avoir, avons, beaucoup, bien, c'est, c'était, ça, car, ce, ceci, cela, celle, celles, celui,
      cependant, certains, ces, cet, cette, ceux, chaque, chez, chose, choses, comme, comment, contre, d'un, d'une,
      d'autres, dans, de, depuis, des, dès, deux, devez, devons, doit, doivent, donc, dont, du, durant, elle, elles,
      en, encore, enfin, entre, es, est, et, étaient, était, étant, été, êtes, être, eu, eux, faire, fait, faites,
      faut, fois, font, ici, il, ils, j'ai, je, jusque, l'on, l'un, l'une, la, là, laquelle, le, lequel, les,
      lesquels, leur, leurs, lors, lorsque, lui, ma, mais, malgré, me, même, mes, mettre, mieux, moi, moins, mon, n'a,
      n'est, n'ont, ne, ni, non, nos, notre, nous, on, ont, or, ou, où, par, parce, parfois, pas, pendant, peu, peut,
      peuvent, peux, plus, plusieurs, plutôt, pour, pourquoi, pouvez, pouvoir, près, puis, puisque, qu'il, qu'elle,
      qu'on, qu'un, qu'une, quand, que, quel, quelle, quelles, quelque, quelques, quels, qui, quoi, rien, s'est, s'il,
      sa, sans, sauf, se, sera, ses, seulement, si, soi, soit, son, sont, sous, souvent, sur, ta, tandis, tant, te,
      tel, telle, telles, tels, tes, toi, ton, toujours, tous, tout, toute, toutes, très, trop, tu, un, une, va, vers,
      via, voici, voir, vont, vos, votre, vous, vraiment, y`),
  },
  article: {
    abbreviations: words(`
      m, mm, mme, mmes, mlle, mlles, dr, drs, pr, prof, mgr, st, ste, gén, cdt, lt, sgt, av, ap, env, éd, éds, vol,
      chap, p, pp, cf, ex, p.ex, réf, fig, ill, tab, trad, dir, coll, suppl, op, cit, op.cit, ibid, id, sq, sqq, suiv,
      i.e, e.g, vs, max, min, approx, tél, bd, boul, bât, dép, arr, hab, cie, sté, s.a, s.a.r.l, inc, ltée, éts, n.b,
      janv, févr, avr, juil, sept, oct, nov, déc, lun, ven, sam, dim, adj, adv, angl, lat, anc, auj, resp`),
    byline: bare(`
      par, auteur, autrice, auteure, auteurs, autrices, écrit par, rédigé par, publié par, posté par, proposé par,
      texte de, texte:, un article de, article de, un texte de, article écrit par, article rédigé par, billet de,
      traduit par, propos recueillis par, rédaction:, mis en ligne par`),
    bio: bare(`
      à propos de l'auteur, à propos de l'autrice, à propos de l'auteure, à propos des auteurs, au sujet de l'auteur,
      l'auteur, l'autrice, l'auteure, biographie, biographie de l'auteur, bio de l'auteur, qui est l'auteur,
      qui suis-je, présentation de l'auteur, en savoir plus sur l'auteur`),
    boilerplate: bare(`
      laisser un commentaire, laissez un commentaire, laisser une réponse, laissez une réponse, écrire un commentaire,
      poster un commentaire, postez un commentaire, publier un commentaire, ajouter un commentaire,
      ajoutez un commentaire, commenter, commentaires, commentaire, aucun commentaire, pas de commentaire,
      pas encore de commentaires, soyez le premier à commenter, votre commentaire, réagir, réagissez,
      réagir à cet article, répondre, annuler la réponse, participer à la discussion, rejoignez la discussion,
      partager, partagez, partager cet article, partagez cet article, partager l'article, partager sur,
      partager cette page, partager sur facebook, partager sur twitter, partager sur linkedin, partager sur x,
      partager sur whatsapp, partager par e-mail, partager par mail, envoyer par e-mail, envoyer à un ami, tweeter,
      j'aime, j'aime ça, copier le lien, imprimer, imprimer cette page, imprimer l'article, lire la suite, lire plus,
      en savoir plus, lire l'article, continuer la lecture, poursuivre la lecture, voir plus, voir tout, tout voir,
      voir tous les articles, tous les articles, cliquez ici, articles similaires, articles connexes, articles liés,
      articles associés, sur le même sujet, sur le même thème, dans la même rubrique, contenus similaires, lire aussi,
      à lire aussi, à lire également, à voir aussi, vous aimerez aussi, vous aimerez peut-être,
      vous aimerez peut-être aussi, vous pourriez aussi aimer, vous pourriez également aimer,
      cela pourrait vous intéresser, ces articles peuvent vous intéresser, du même auteur,
      plus d'articles de cet auteur, recommandé pour vous, recommandés pour vous, nos recommandations,
      recommandations, les plus lus, les plus populaires, articles populaires, derniers articles, articles récents,
      articles précédents, article précédent, article suivant, page précédente, page suivante,
      navigation de l'article, retour en haut, haut de page, retour en haut de page, aller au contenu,
      aller au contenu principal, passer au contenu, menu, rechercher, recherche, accueil, s'abonner, abonnez-vous,
      je m'abonne, newsletter, abonnez-vous à notre newsletter, abonnez-vous à la newsletter,
      s'abonner à la newsletter, inscrivez-vous à notre newsletter, inscrivez-vous à la newsletter,
      inscription à la newsletter, infolettre, lettre d'information, suivez-nous, nous suivre,
      suivez-nous sur les réseaux sociaux, contact, contactez-nous, nous contacter, connexion, se connecter,
      s'inscrire, inscription, créer un compte, tous droits réservés, mentions légales, politique de confidentialité,
      conditions d'utilisation, conditions générales, conditions générales d'utilisation, politique de cookies,
      politique en matière de cookies, gestion des cookies, gérer les cookies, paramètres des cookies,
      accepter les cookies, accepter tous les cookies, tout accepter, tout refuser, nous utilisons des cookies,
      ce site utilise des cookies, publicité, annonce, sponsorisé, contenu sponsorisé, article sponsorisé,
      table des matières, sommaire, sur cette page, dans cet article, au sommaire,
      votre adresse e-mail ne sera pas publiée, votre adresse de messagerie ne sera pas publiée,
      les champs obligatoires sont indiqués avec, cet article vous a-t-il été utile,
      cette page vous a-t-elle été utile, cet article vous a plu, noter cet article, notez cet article,
      signaler une erreur, modifier cette page`),
    boilerplateStart: startLines(`
      lire aussi:, lire également:, lire aussi, à lire aussi:, à lire aussi, à lire également:, à lire:, lisez aussi:,
      lisez également:, voir aussi:, à voir aussi:, sur le même sujet:, articles liés:, articles similaires:,
      article connexe:, vous aimerez aussi:, pour aller plus loin:, en savoir plus:, article suivant:,
      article précédent:, suivant:, précédent:, tags:, tag:, étiquettes:, étiquette:, mots-clés:, mots clés:,
      catégorie:, catégories:, thèmes:, rubrique:, partager:, partager sur:, suivez-nous sur, suivez-moi sur,
      abonnez-vous à notre, inscrivez-vous à notre, copyright, ©, tous droits réservés,
      cet article a été publié pour la première fois, cet article est paru initialement,
      cet article a été initialement publié, article initialement publié, publié initialement, mis à jour le,
      publicité:, classé dans:, classé sous:, publié dans:, dernière mise à jour:`),
    conclusion: bare(`
      conclusion, conclusions, en conclusion, pour conclure, en guise de conclusion, conclusion générale, résumé,
      en résumé, pour résumer, en bref, synthèse, en synthèse, récapitulatif, récapitulons, bilan, le mot de la fin,
      mot de la fin, pour finir, pour terminer, dernières réflexions, réflexions finales, remarques finales,
      ce qu'il faut retenir, à retenir, points clés, points clés à retenir, les points à retenir, l'essentiel,
      l'essentiel à retenir, épilogue, perspectives, conclusion et perspectives, et maintenant`),
  },
};

/** Cue words also with a bare capital ("À l'inverse" is often "A l'inverse") and with the apostrophe of typeset text. */
function openers(text: string): readonly string[] {
  return spelled(text, (entry) => entry.replace(/^à(?= )/, "a"), typeset);
}

/** "parce que" is "parce qu'il" before a vowel; a cue ends where a word does, and an apostrophe ends one. */
function elided(text: string): readonly string[] {
  return spelled(text, (entry) => entry.replace(/(?<=(?:^| |s|r|quoi)qu)e$/, ""), typeset);
}

function typeset(entry: string): string {
  return entry.replaceAll("'", "’");
}

/** Also without diacritics, as lines in capitals or typed in a hurry have it: "a lire aussi". */
function bare(text: string): readonly string[] {
  return spelled(text, (entry) => transliterate(entry, "fr"));
}

/** French puts a space before a colon, but not everywhere. */
function startLines(text: string): readonly string[] {
  return [...new Set(bare(text).flatMap((entry) => [entry, entry.replace(/:$/, " :")]))];
}

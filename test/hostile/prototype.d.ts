declare module 'prototype';
